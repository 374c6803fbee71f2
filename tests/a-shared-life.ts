import { appointmentsOfPair, comingAppointments, planAppointments } from '@/lib/appointments/store';
import { allUtterances } from '@/lib/capture/journal';
import { receiveUtterances } from '@/lib/capture/store';
import { changeDocument } from '@/lib/change-document';
import { consentOf } from '@/lib/consent/store';
import { addCard, confirmCard } from '@/lib/memo/cards';
import { privateNote, savePrivateNote } from '@/lib/memo/store';
import {
  acknowledgeSeparation,
  agreementOf,
  allPairs,
  changeAgreement,
  dismissSuggestion,
  pairById,
  takeBackSeparation,
} from '@/lib/pairs/store';
import { allPeople } from '@/lib/people/store';
import { addProposal, addProposalStep, allProposals, proposalsOfPair } from '@/lib/proposals/store';
import { sessionForExport } from '@/lib/sessions/session-source';
import {
  addDecision,
  addGoodPoint,
  addMemoLine,
  allSessions,
  myCheck,
  recordOf,
  sessionsInNotebook,
  sessionsOfPair,
  setMyCheck,
  setShownCheck,
  showCheck,
  shownChecks,
  talkedSoFar,
} from '@/lib/sessions/store';
import { addTheme, themesOfPair, writeThemeNote } from '@/lib/themes/store';
import { addTodo, openTodos, removeTodo, todosOfPair } from '@/lib/todos/store';
import { addTopic, agenda, droppedTopics, dropTopic, looseTopics, removeTopic } from '@/lib/topics/store';
import { batch, meetPage, startTalk, utterance } from './a-talk';

/** A pair that has something of everything, its person named wherever a person can be. */
export async function aSharedLife() {
  const { self, pair, session } = await startTalk('days');
  const { id: pairId, personId } = pair;
  await receiveUtterances(batch(session.id, utterance(session.id, '進んでいます')), meetPage());
  const topic = await addTopic(pairId, { title: '引き継ぎ', broughtBy: personId });
  await addTopic(pairId, { title: 'まだ迷う', broughtBy: personId, isPrivate: true });
  await addTopic(undefined, { title: '相手のない話題', broughtBy: personId });
  await dropTopic((await addTopic(pairId, { title: 'やめた', broughtBy: self.id })).id);
  await removeTopic((await addTopic(pairId, { title: '消した', broughtBy: personId })).id);
  await addTodo(pairId, { text: '資料', owner: personId, dueOn: '2026-12-01', sessionId: session.id });
  await addTodo(undefined, { text: '自分のこと', owner: personId });
  await removeTodo((await addTodo(pairId, { text: '消したTODO', owner: personId })).id);
  const themeId = await addTheme(pairId, { title: '育成', category: 'career', broughtBy: personId });
  await writeThemeNote(themeId, { text: '始めた', sessionId: session.id });
  const proposalId = await addProposal(pairId, { text: '朝会を短く', broughtBy: personId });
  await addProposalStep(proposalId, { state: 'brought', by: personId });
  await planAppointments(pairId, [{ at: Date.now() + 7 * 86_400_000, lengthMin: 30 }]);
  await changeAgreement(pairId, { position: '育つ時間', purposes: ['growth'] });
  for (const id of [self.id, personId]) await acknowledgeSeparation(pairId, id);
  await takeBackSeparation(pairId, personId);
  await acknowledgeSeparation(pairId, personId);
  await dismissSuggestion(pairId, 'no-topic-outside-work');
  await addMemoLine(session.id, '共有メモ');
  await addGoodPoint(session.id, '早かった');
  await addDecision(session.id, '来週から');
  await changeDocument('sessions.doc', session.id, (doc) => {
    addCard(doc, 'role', { id: 'role', now: 1 });
    confirmCard(doc, 'role', { personId, by: self.id, now: 2 });
  });
  await setMyCheck(session.id, 4);
  await showCheck(session.id, true);
  await setShownCheck(session.id, personId, 3);
  await setShownCheck(session.id, personId, undefined);
  await setShownCheck(session.id, personId, 5);
  for (const id of [session.id, pairId]) await savePrivateNote(id, '自分だけ');
  return { self, pair, session, topic };
}

/** All that the screens ask the stores for. */
export async function onScreens(pairId: string) {
  const sessions = await sessionsOfPair(pairId);
  const ofSessions = sessions.map(async ({ id }) => ({
    agenda: await agenda(pairId, id),
    record: await recordOf(id),
    journal: await allUtterances(id),
    check: await myCheck(id),
    checks: await shownChecks(id),
    consent: await consentOf(id),
    note: await privateNote(id),
    source: await sessionForExport(id),
    talked: await talkedSoFar({ id, pairId, platform: 'meet' }),
  }));
  return {
    pairs: await allPairs(),
    pair: await pairById(pairId),
    people: (await allPeople()).sort((a, b) => a.createdAt - b.createdAt),
    sessions,
    inNotebook: await sessionsInNotebook(pairId),
    allSessions: await allSessions(),
    agenda: await agenda(pairId),
    dropped: await droppedTopics(pairId),
    loose: await looseTopics(),
    todos: await todosOfPair(pairId),
    open: await openTodos(),
    themes: await themesOfPair(pairId),
    proposals: await proposalsOfPair(pairId),
    allProposals: await allProposals(),
    agreement: await agreementOf(pairId),
    dates: await appointmentsOfPair(pairId),
    coming: await comingAppointments(0),
    note: await privateNote(pairId),
    ofSessions: await Promise.all(ofSessions),
  };
}
