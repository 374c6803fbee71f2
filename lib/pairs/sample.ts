import { me } from '../people/store';
import sampleEn from '../texts/en/sample.json';
import sampleJa from '../texts/ja/sample.json';
import type { Language } from '../texts/language-now';
import { addTodo } from '../todos/store';
import { addTopic } from '../topics/store';
import { addPair, type PairWithPerson } from './store';

/** A made-up pair with topics and a TODO, to try things without a real counterpart. */
export async function addSamplePair(language: Language): Promise<PairWithPerson> {
  const { sample } = language === 'ja' ? sampleJa : sampleEn;
  const self = await me();
  const pair = await addPair({
    name: sample.name,
    relation: 'line',
    memberIs: 'other',
    packId: 'general',
    cadence: 'biweekly',
    lengthMin: 30,
    isSample: true,
  });
  await addTopic(pair.id, {
    title: sample.topic1,
    broughtBy: pair.personId,
    category: 'work',
    wish: 'think-together',
  });
  await addTopic(pair.id, {
    title: sample.topic2,
    broughtBy: pair.personId,
    category: 'skills',
    wish: 'listen',
  });
  await addTopic(pair.id, { title: sample.topic3, broughtBy: self.id, category: 'work' });
  await addTodo(pair.id, { text: sample.todo, owner: self.id });
  return pair;
}
