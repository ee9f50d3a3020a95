/**
 * Every kind of issue. The code of the union is English; what is printed, searched for and cited in French manuals is
 * the slug beside it. Both are stable: a slug never changes, nor is it given to another kind.
 */
export const ISSUE_CODES = {
  'yaml-syntax': { slug: 'yaml-illisible', meaning: 'Le fichier n’est pas du YAML lisible.' },
  'duplicate-key': { slug: 'cle-en-double', meaning: 'Une clé est écrite deux fois au même endroit.' },
  'unknown-key': { slug: 'cle-inconnue', meaning: 'Une clé ne fait pas partie du format.' },
  'missing-key': { slug: 'cle-absente', meaning: 'Une clé obligatoire manque.' },
  'invalid-value': {
    slug: 'valeur-invalide',
    meaning: 'Une valeur n’est pas de la sorte que sa clé attend.',
  },
  'condition-syntax': {
    slug: 'condition-mal-ecrite',
    meaning: 'Une condition n’est pas écrite comme le format le demande.',
  },
  'condition-type': {
    slug: 'comparaison-impossible',
    meaning: 'Une comparaison ne convient pas au type du fait ou de la valeur de droit.',
  },
  'text-in-condition': { slug: 'texte-dans-condition', meaning: 'Une condition lit un texte libre.' },
  'derived-date-in-condition': {
    slug: 'date-calculee-dans-condition',
    meaning: 'Une condition lit une date calculée, ce que seul le `by:` d’une étape peut faire.',
  },
  'unknown-fact': { slug: 'fait-inconnu', meaning: 'Rien ne définit ce fait.' },
  'unknown-option': { slug: 'reponse-inconnue', meaning: 'Le fait n’a pas cette réponse.' },
  'unknown-target': {
    slug: 'cible-inconnue',
    meaning: 'Une branche mène à une question ou à une issue que rien ne définit.',
  },
  'unknown-tree': {
    slug: 'arbre-inconnu',
    meaning: 'Une branche ou un lien mène à un arbre qui n’existe pas.',
  },
  'unknown-step': {
    slug: 'etape-inconnue',
    meaning: 'Une issue nomme une étape que `steps.yaml` ne définit pas.',
  },
  'unknown-letter': {
    slug: 'lettre-inconnue',
    meaning: 'Une étape nomme une lettre qui n’est pas dans `docs/modeles/`.',
  },
  'unknown-guide': { slug: 'guide-inconnu', meaning: 'Un guide nommé ou lié n’existe pas.' },
  'unknown-law-reference': {
    slug: 'reference-inconnue',
    meaning: 'Une référence de droit n’est pas définie dans `law/references`.',
  },
  'unknown-law-value': {
    slug: 'valeur-de-droit-inconnue',
    meaning: 'Une valeur de droit n’est pas définie dans `law/values`.',
  },
  'only-never': {
    slug: 'jamais-propose',
    meaning: 'Un fait ou une réponse a un `only:` qui est faux partout où la question est posée.',
  },
  'only-always': {
    slug: 'limite-inutile',
    meaning: 'Un `only:` est vrai partout où la question est posée.',
  },
  'only-asked-later': {
    slug: 'limite-demandee-apres',
    meaning: 'Un `only:` lit un fait que l’arbre ne demande qu’après.',
  },
  'only-circular': { slug: 'limites-en-rond', meaning: 'Des faits se limitent l’un l’autre, en rond.' },
  'no-answer-left': {
    slug: 'aucune-reponse-proposee',
    meaning: 'Une question est posée à qui aucune de ses réponses n’est proposée.',
  },
  'same-when': {
    slug: 'reponses-confondues',
    meaning: 'Plusieurs réponses d’un fait ont le même `when:`.',
  },
  'said-says-nothing': {
    slug: 'phrase-vide',
    meaning: 'Une phrase de `said:` n’a aucun mot qui compte, ou aucune place à lire là où il en faut une.',
  },
  'said-unknown-place': {
    slug: 'place-inconnue',
    meaning:
      'Une phrase de `said:` nomme entre accolades une place qui n’existe pas, ou que le fait ne lit pas.',
  },
  'said-says-two-things': {
    slug: 'phrase-a-deux-sens',
    meaning: 'Une même phrase mène à deux réponses d’un fait, ou à deux arbres.',
  },
  'words-too-long': {
    slug: 'paroles-trop-longues',
    meaning: 'Un `say:` ou un `avoid:` a trop de mots pour être dit d’une haleine.',
  },
  'words-marker': {
    slug: 'paroles-avec-repere',
    meaning: 'Un `say:` ou un `avoid:` écrit une citation, ou une réponse du dossier.',
  },
  'words-out-of-order': {
    slug: 'paroles-dans-le-desordre',
    meaning: 'Un `say:` n’a pas de dernier texte sans condition, ou en a un avant la fin.',
  },
  'words-never': {
    slug: 'paroles-jamais-dites',
    meaning: 'La condition d’un `say:` ou d’un `avoid:` n’est jamais vraie là où on le dirait.',
  },
  'outcome-without-words': {
    slug: 'issue-sans-paroles',
    meaning: 'Un appel peut mener à une issue qui ne dit pas quoi dire au client.',
  },
  'question-without-words': {
    slug: 'question-sans-paroles',
    meaning: 'Un appel peut poser une question qui ne dit pas comment la poser au client.',
  },
  'unknown-derived': {
    slug: 'fait-deduit-inconnu',
    meaning: 'Un fait déduit dépend d’un fait que rien ne définit.',
  },
  unreachable: {
    slug: 'inatteignable',
    meaning: 'Aucune suite de réponses ne mène à cette question ou issue.',
  },
  'dead-branch': { slug: 'branche-morte', meaning: 'Aucune suite de réponses ne prend cette branche.' },
  gap: { slug: 'sans-suite', meaning: 'Pour certaines réponses, aucune branche de la question ne vaut.' },
  'fact-not-asked': {
    slug: 'fait-non-demande',
    meaning: 'Une condition lit un fait qui n’a pas été demandé sur un chemin qui y mène.',
  },
  'input-not-asked': {
    slug: 'donnee-non-demandee',
    meaning:
      'Une condition lit un fait déduit dont une donnée n’a pas été demandée sur un chemin qui y mène.',
  },
  cycle: { slug: 'boucle', meaning: 'Des questions ramènent à elles-mêmes.' },
  'cycle-over-trees': { slug: 'boucle-entre-arbres', meaning: 'Des arbres se renvoient l’un à l’autre.' },
  'outcome-without-step': { slug: 'issue-sans-etape', meaning: 'Une issue ne conseille aucune étape.' },
  'outcome-without-guide': { slug: 'issue-sans-guide', meaning: 'Une issue ne renvoie à aucun guide.' },
  'outcome-without-lawyer': {
    slug: 'issue-sans-niveau-avocat',
    meaning: 'Une issue ne dit pas s’il faut un avocat.',
  },
  'outcome-without-lawyer-reason': {
    slug: 'avocat-sans-raison',
    meaning: 'Un avocat est conseillé ou obligatoire sans que la raison en soit dite.',
  },
  'outcome-without-law': {
    slug: 'issue-sans-fondement',
    meaning: 'Une issue n’a ni fondement juridique ni raison de n’en avoir aucun.',
  },
  'step-out-of-order': {
    slug: 'etape-dans-le-desordre',
    meaning: 'Une étape vient après une autre qui se fait plus tard.',
  },
  'guide-off-subject': {
    slug: 'guide-hors-sujet',
    meaning: 'Le titre d’une étape parle de ce qu’un autre guide explique.',
  },
  'now-not-carried-out': {
    slug: 'premiere-etape-d-une-autre-voie',
    meaning: 'La première étape d’une issue ne commence ni ne prépare la voie que dit `now`.',
  },
  'everywhere-without-condition': {
    slug: 'etape-partout-sans-condition',
    meaning: 'Une étape qui s’ajoute à toutes les issues (`everywhere`) n’a pas de condition.',
  },
  'first-step-conditional': {
    slug: 'premiere-etape-sous-condition',
    meaning: 'La première étape d’une issue ne se fait que sous condition.',
  },
  'duplicate-outcome': {
    slug: 'issue-en-double',
    meaning: 'Deux issues ont la même voie, les mêmes étapes, le même niveau d’avocat et les mêmes textes.',
  },
  'unknown-outcome': {
    slug: 'issue-inconnue',
    meaning: 'Une exigence laisse de côté une issue qui n’existe pas.',
  },
  'requirement-without-outcome': {
    slug: 'exigence-sans-issue',
    meaning: 'Une exigence ne concerne aucune issue d’aucun arbre.',
  },
  'requirement-broken': {
    slug: 'exigence-non-tenue',
    meaning: 'Un cas qu’une exigence interdit atteint une issue qu’elle concerne.',
  },
  'unneeded-exception': {
    slug: 'exception-inutile',
    meaning: 'Une exigence laisse de côté une issue qu’elle ne concerne pas, ou qui la respecte déjà.',
  },
  'choice-without-way-out': {
    slug: 'choix-sans-autre',
    meaning: 'Un choix n’est ni exhaustif ni pourvu d’une réponse `other`.',
  },
  'unused-fact': { slug: 'fait-inutile', meaning: 'Aucun arbre ne demande ce fait.' },
  'answer-without-branch': {
    slug: 'reponse-sans-branche',
    meaning: 'Plusieurs réponses n’ont pas de branche, et rien ne dit que c’est voulu.',
  },
  'answer-never-read': {
    slug: 'reponse-jamais-lue',
    meaning: 'Une question est posée, et rien ne lit sa réponse ensuite.',
  },
  'unused-step': { slug: 'etape-inutile', meaning: 'Aucune issue ne conseille cette étape.' },
  'repeats-law-value': {
    slug: 'valeur-de-droit-recopiee',
    meaning: 'Une condition écrit en chiffres ce qu’une valeur de droit dit déjà.',
  },
  'number-in-text': {
    slug: 'chiffre-dans-le-texte',
    meaning: 'Un texte écrit un chiffre ou un article au lieu de le nommer.',
  },
  'broken-link': {
    slug: 'lien-rompu',
    meaning: 'Un lien préremplit un arbre avec un fait ou une valeur qui n’existe pas.',
  },
  'law-missing': {
    slug: 'droit-manquant',
    meaning: 'Une valeur de droit n’a pas de période pour un jour des deux années à venir.',
  },
  'law-value-undefined-at': {
    slug: 'droit-manquant-a-la-date',
    meaning: 'Une valeur de droit est lue à une date qui peut sortir de ses périodes.',
  },
  'option-never-given': {
    slug: 'reponse-jamais-donnee',
    meaning: 'Un fait déduit décrit une réponse que son calcul ne donne pas.',
  },
  'option-missing': {
    slug: 'reponse-non-decrite',
    meaning: 'Un fait déduit ne décrit pas une réponse que son calcul donne.',
  },
  'witness-value': {
    slug: 'temoin-valeur',
    meaning: 'Un cas témoin donne à un fait une valeur qu’il n’accepte pas.',
  },
  'witness-inputs': {
    slug: 'temoin-faits',
    meaning: 'Un cas témoin donne un fait qui n’y compte pas, ou en oublie un qui y compte.',
  },
  'derived-without-witness': {
    slug: 'fait-deduit-sans-temoin',
    meaning: 'Une réponse d’un fait déduit n’a pas de cas témoin, ou son cas en donne une autre.',
  },
  'derived-failure': {
    slug: 'fait-deduit-en-echec',
    meaning: 'Un fait déduit échoue, ou donne une valeur non déclarée, sur un cas possible.',
  },
  'over-budget': { slug: 'arbre-trop-complexe', meaning: 'Un arbre est trop complexe pour être prouvé.' },
  'bad-date': { slug: 'date-invalide', meaning: 'Un jour n’existe pas, ou n’est pas écrit AAAA-MM-JJ.' },
  'bad-duration': {
    slug: 'duree-invalide',
    meaning: 'Une durée n’est pas écrite comme le format le demande.',
  },
  'duplicate-id': { slug: 'nom-en-double', meaning: 'Deux fichiers définissent le même nom.' },
  'law-period-overlap': {
    slug: 'periodes-en-conflit',
    meaning: 'Deux périodes d’une valeur de droit couvrent le même jour, ou sont dans le mauvais ordre.',
  },
  'unread-high': {
    slug: 'certitude-sans-lecture',
    meaning: 'Un texte ou une valeur se dit sûr sans qu’une lecture de l’article soit notée.',
  },
  'law-period-gap': {
    slug: 'periode-manquante',
    meaning: 'Une valeur de droit ou un taux ne dit rien entre deux périodes, ou après la dernière.',
  },
  'letter-unknown-field': {
    slug: 'champ-inconnu',
    meaning: 'Une lettre nomme un champ que ni elle ni `commun.letter.yaml` ne définit.',
  },
  'letter-unused-field': { slug: 'champ-inutile', meaning: 'Un champ d’une lettre n’y sert nulle part.' },
  'letter-unknown-computed': {
    slug: 'calcul-inconnu',
    meaning: 'Une lettre nomme un calcul qui n’existe pas.',
  },
  'unknown-deadline': {
    slug: 'delai-inconnu',
    meaning: 'Une date nomme une règle que `law/deadlines/` ne définit pas.',
  },
  'unknown-computation': {
    slug: 'calcul-inconnu',
    meaning: 'Une date ou un fait déduit nomme un calcul qui n’existe pas.',
  },
  'unused-computation': { slug: 'calcul-inutile', meaning: 'Rien ne nomme un calcul qui existe.' },
  'other-inputs': {
    slug: 'donnees-differentes',
    meaning: 'Le calcul d’une date ou d’un fait déduit lit autre chose que ce que sa définition annonce.',
  },
  'missing-sentence': {
    slug: 'phrase-absente',
    meaning: 'Une phrase que le site dit manque dans `law/wording.yaml`.',
  },
  'unknown-sentence': {
    slug: 'phrase-inutile',
    meaning: 'Une phrase de `law/wording.yaml` n’est jamais dite.',
  },
  'unknown-slot': { slug: 'case-inconnue', meaning: 'Une phrase a une case que rien ne remplit.' },
  'missing-slot': { slug: 'case-absente', meaning: 'Une phrase tait ce qu’elle doit dire.' },
  'stray-law-file': { slug: 'fichier-de-droit-egare', meaning: 'Un fichier de `law/` n’est pas à sa place.' },
  'training-stray-file': {
    slug: 'fichier-de-formation-egare',
    meaning: 'Un fichier de `training/` n’est pas à sa place.',
  },
  'training-unknown': {
    slug: 'formation-nom-inconnu',
    meaning:
      'Une compétence, une pièce, une question, un scénario, un tour, un parcours ou une issue n’existe pas.',
  },
  'draft-rule': {
    slug: 'relecture-regle',
    meaning: 'Une règle de relecture ne dit pas ce qu’elle cherche, ou le dit deux fois.',
  },
  'draft-pattern': {
    slug: 'relecture-tournure',
    meaning: 'Une tournure d’une règle de relecture ne se lit pas, ou nomme une classe inconnue.',
  },
  'draft-example': {
    slug: 'relecture-exemple',
    meaning: 'Une règle de relecture ne fait pas de l’un de ses exemples ce qu’elle en dit.',
  },
  'training-bad-day': {
    slug: 'formation-jour-invalide',
    meaning: 'Un jour d’un scénario n’est pas écrit `today - 26 months`.',
  },
  'training-indispensable': {
    slug: 'formation-indispensable',
    meaning: 'Un scénario ne dit pas ce qui y est indispensable.',
  },
  'training-number': {
    slug: 'formation-chiffre',
    meaning: 'Un texte de formation écrit un chiffre de droit ou un article.',
  },
  'scenario-value': {
    slug: 'scenario-valeur',
    meaning: 'Un fait d’un scénario a une valeur que son arbre n’accepte pas.',
  },
  'scenario-quote': {
    slug: 'scenario-citation',
    meaning: 'Les mots qui établissent un fait ne figurent pas une fois, et une seule, dans la pièce.',
  },
  'scenario-fact-missing': {
    slug: 'scenario-fait-absent',
    meaning: 'Le parcours d’un scénario demande un fait que son fichier ne donne pas.',
  },
  'scenario-fact-unused': {
    slug: 'scenario-fait-inutile',
    meaning: 'Un scénario donne un fait que son parcours ne demande pas.',
  },
  'scenario-open': { slug: 'scenario-indecis', meaning: 'Un scénario laisse plusieurs issues possibles.' },
  'scenario-outcome': {
    slug: 'scenario-autre-issue',
    meaning: 'Un scénario finit ailleurs qu’il ne le dit.',
  },
  'conversation-circle': {
    slug: 'conversation-sans-fin',
    meaning: 'Une conversation revient à un tour déjà joué.',
  },
  'conversation-unreached': {
    slug: 'conversation-inatteinte',
    meaning: 'Aucune réponse d’une conversation ne mène à un tour ou à une fin.',
  },
  'conversation-good': {
    slug: 'conversation-bonne-reponse',
    meaning: 'Un tour d’une conversation a plusieurs bonnes réponses, ou aucune.',
  },
  'conversation-guessed': {
    slug: 'conversation-devinable',
    meaning: 'La place ou la longueur trahit la bonne réponse d’une conversation.',
  },
  'conversation-unanswered': {
    slug: 'conversation-sans-replique',
    meaning: 'Dans une conversation, le client dit la même chose après des réponses différentes.',
  },
  'conversation-ends': {
    slug: 'conversation-fins',
    meaning: 'Il manque à une conversation une fin, bonne ou mauvaise, ou ce qu’une fin garde ou coûte.',
  },
  'conversation-length': {
    slug: 'conversation-longueur',
    meaning: 'Une conversation est trop courte ou trop longue.',
  },
  'conversation-best': {
    slug: 'conversation-meilleure-fin',
    meaning: 'Les meilleures réponses d’une conversation finissent mal, ou une mauvaise finit bien.',
  },
} as const satisfies Readonly<Record<string, { slug: string; meaning: string }>>;
