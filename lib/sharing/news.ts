/** What stands in a pair's notebook and 1on1s, as far as a person would want to hear that it changed: id to content. */
export type Stand = Record<NewsKind, Map<string, string>>;

export const newsKinds = [
  'topics',
  'todos',
  'themes',
  'proposals',
  'appointments',
  'sessions',
  'circles',
  'handed',
] as const;
export type NewsKind = (typeof newsKinds)[number];

/** How many of each kind came, changed or went. */
export type News = Record<NewsKind, { added: number; changed: number; removed: number }>;

/** What is different now. */
export function newsBetween(before: Stand, now: Stand): News {
  const of = (kind: NewsKind) => {
    const [old, current] = [before[kind], now[kind]];
    const ids = [...current.keys()];
    return {
      added: ids.filter((id) => !old.has(id)).length,
      changed: ids.filter((id) => old.has(id) && old.get(id) !== current.get(id)).length,
      removed: [...old.keys()].filter((id) => !current.has(id)).length,
    };
  };
  return Object.fromEntries(newsKinds.map((kind) => [kind, of(kind)])) as News;
}

export const hasNews = (news: News): boolean =>
  Object.values(news).some(({ added, changed, removed }) => added + changed + removed > 0);
