/** The letters, fetched when one is opened. */
declare module '~decision-trees/letters' {
  const book: import('../../case/letters/model').LetterBook;
  export default book;
}

/** The part of the law that calculators read, fetched when one is opened. */
declare module '~decision-trees/law' {
  const law: import('../../case/calculators/model').CalculatorLaw;
  export default law;
}

declare module '~decision-trees/story-names' {
  /** what is shown of what was understood: import it when there is something to show */
  const names: import('../../case/story/model').StoryNames;
  export default names;
}
declare module '~decision-trees/story' {
  /** what told texts are read with: import it when the field is touched, never before */
  const model: import('../../case/story/model').StoryModel;
  export default model;
}

declare module '~decision-trees/drafts' {
  /** what replies are read with: import it where a reply is read, never before */
  const model: import('../../case/draft/model').DraftModel;
  export default model;
}

/** What calls may be about, fetched by their page. */
declare module '~decision-trees/calls' {
  const book: import('../../case/call/situations').CallBook;
  export default book;
}
