import { later } from '../frame/later';

/** A pair's TODOs: open ones first, soonest due on top, then those closed lately. */
export const TodoList = later(async () => (await import('./TodosOfPair')).TodosOfPair);
