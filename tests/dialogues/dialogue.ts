/** A stretch of a 1on1 as captions show it, with what a person would say was really talked about. */
export type Dialogue = {
  id: string; // e.g. 'ja-sales-1'
  language: 'ja' | 'en';
  /** What the two had agreed to talk about, in the words they typed. */
  topics: readonly {
    id: string;
    title: string;
    category: 'work' | 'career' | 'private' | 'relations' | 'skills' | 'other';
  }[];
  /** In order. `on` names the topic this line talks about, if any. */
  lines: readonly { by: 'member' | 'supporter'; text: string; on?: string }[];
};
