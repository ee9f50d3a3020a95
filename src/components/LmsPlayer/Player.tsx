import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { LmsSession } from '../../training/lms/session';
import type { GuideLink } from '../../training/model';
import Course from '../Training/Course';
import { stageHref } from '../Training/Course/place';
import Exercise from '../Training/Exercise';
import type { TrainingEnv } from '../Training/env';
import { HostProvider, type KeptBy, type TrainingHost } from '../Training/host';
import type { PackageContent } from './content';
import GuideText from './Guide';
import Platform, { type Trouble } from './Platform';
import type { Recorder } from './recorder';
import styles from './styles.module.css';

interface Props {
  content: PackageContent;
  session: LmsSession | null;
  recorder: Recorder;
  /** the learner's day, `YYYY-MM-DD` */
  day: string;
  /** what is wrong with what the platform handed back */
  trouble: Trouble | null;
}

/** The course as a platform shows it: the site's own views, what the platform keeps, and the way out. */
export default function Player({ content, session, recorder, day, trouble }: Props): ReactNode {
  const { course, questions } = content;
  const [isOver, setOver] = useState(false);
  const keptBy: KeptBy = session ? 'platform' : 'device';
  const parts = useMemo(
    () => ({ content, env: createEnv(content, recorder, day, keptBy) }),
    [content, recorder, day, keptBy],
  );
  const host = useMemo(
    (): TrainingHost => ({
      day,
      store: recorder.progress,
      keptBy,
      links: {},
      Anchor,
      Exercise: ExerciseSlot,
      Guide: GuideSlot,
      findGuide: (guide) => findGuide(content, guide),
    }),
    [content, recorder, day, keptBy],
  );
  const mode = session?.launch.mode;
  const quit = async () => {
    const delivery = await recorder.end();
    const { returnUrl = null } = session?.launch ?? {};
    if (delivery.taken && returnUrl !== null) window.location.assign(returnUrl);
    else setOver(true);
  };
  return (
    <div className={`lc-container ${styles.player}`}>
      <header className={styles.head}>
        <h1 className={styles.title}>{course.title}</h1>
        {session && !isOver && (
          <button type="button" className="lc-button lc-button--small" onClick={() => void quit()}>
            Enregistrer et quitter
          </button>
        )}
      </header>
      {isOver ? (
        <Over />
      ) : (
        <main>
          <Platform
            recorder={recorder}
            trouble={trouble}
            held={session?.launch.held ?? null}
            silence={!session ? 'absent' : mode === 'normal' ? null : (mode ?? null)}
          />
          <PackageContext.Provider value={parts}>
            <HostProvider value={host}>
              <Course course={course} questions={questions} />
            </HostProvider>
          </PackageContext.Provider>
        </main>
      )}
      <footer className={styles.foot}>
        <p>
          {content.siteName}, contenu du {content.day.split('-').reverse().join('/')}. Une information, pas un
          conseil&nbsp;: elle ne remplace pas l’avis d’un avocat.
        </p>
      </footer>
    </div>
  );
}

/** After the session: nothing more is recorded. */
function Over(): ReactNode {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <main className="lc-card">
      <h2 ref={ref} tabIndex={-1}>
        C’est enregistré
      </h2>
      <p>Vous pouvez fermer cette page. Le parcours reprendra là où vous vous êtes arrêté.</p>
    </main>
  );
}

interface PackageParts {
  content: PackageContent;
  env: TrainingEnv;
}

const PackageContext = createContext<PackageParts | null>(null);

function useParts(): PackageParts {
  const parts = useContext(PackageContext);
  if (!parts) throw new Error('no package');
  return parts;
}

const Anchor: TrainingHost['Anchor'] = ({ children, ...rest }) => <a {...rest}>{children}</a>;

const ExerciseSlot: TrainingHost['Exercise'] = ({ scenario, ...rest }) => {
  const { content, env } = useParts();
  const found = content.scenarios[scenario];
  return found ? <Exercise scenario={found} env={env} {...rest} /> : null;
};

const GuideSlot: NonNullable<TrainingHost['Guide']> = ({ guide }) => (
  <GuideText html={useParts().content.guides[guide.id] ?? ''} />
);

/** A guide stands in its stage; one that is none, on the site, where there is one. */
function findGuide({ course, siteUrl }: PackageContent, { id, url }: GuideLink): string | null {
  const index = course.stages.findIndex((stage) => stage.kind === 'guide' && stage.id === id);
  if (index >= 0) return stageHref(index);
  return siteUrl === null ? null : siteUrl + url;
}

function createEnv(
  { trees, outcomes, siteUrl }: PackageContent,
  recorder: Recorder,
  day: string,
  keptBy: KeptBy,
): TrainingEnv {
  return {
    day,
    store: recorder.texts,
    keptBy,
    trees: {
      loadTree: (id) => find(trees, id),
      loadOutcomes: (id) => find(outcomes, id),
    },
    renderLink: (path, words) =>
      siteUrl === null ? (
        words
      ) : (
        <a href={`${siteUrl}${path}`} target="_blank" rel="noopener noreferrer">
          {words}
        </a>
      ),
  };
}

async function find<T>(all: Readonly<Record<string, T>>, id: string): Promise<T> {
  const found = all[id];
  if (found === undefined) throw new RangeError(id);
  return found;
}
