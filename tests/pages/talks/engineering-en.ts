import type { Talk, Turn } from './talk.ts';

const hana = 'Hana Sato';
const daniel = 'Daniel Reed';

const review: Turn[] = [
  { speaker: daniel, text: 'Hey Hana, good to see you. Did the release go out in the end?' },
  { speaker: hana, text: 'It did, around four. A bit later than I wanted, but nothing broke.' },
  { speaker: daniel, text: 'Nice. So, what would you like to start with?' },
  { speaker: hana, text: "Code review, if that's okay. I feel like I'm the bottleneck for the whole team." },
  { speaker: daniel, text: 'Okay. What makes it feel that way?' },
  {
    speaker: hana,
    text: 'On Monday I had eleven open requests waiting for me. I did six of them, and on Tuesday there were twelve.',
  },
  { speaker: daniel, text: 'Ouch.' },
  {
    speaker: hana,
    text: 'Yeah. And half of them are parts of the billing code that, honestly, only I know.',
  },
  { speaker: daniel, text: 'Who else could learn that part, if we gave them the time?' },
  { speaker: hana, text: 'Probably Priya. She already asks good questions about it.' },
  {
    speaker: daniel,
    text: 'What if she reviews first and you only look at what she is unsure about? Two weeks, as a trial.',
  },
  { speaker: hana, text: "I like that. I'll ask her today." },
  {
    speaker: daniel,
    text: 'And I will tell the others that a review may take a day. It should not all be urgent.',
  },
];

const growth: Turn[] = [
  {
    speaker: hana,
    text: "Thanks. The other thing is a bit vaguer. I don't really know what the next step is for me.",
  },
  { speaker: daniel, text: 'Do you mean the next level, or the next kind of work?' },
  {
    speaker: hana,
    text: 'The kind of work, I think. I enjoyed writing that design document more than I expected.',
  },
  { speaker: daniel, text: 'It showed. People still quote the part about retries.' },
  { speaker: hana, text: 'Really?' },
  { speaker: daniel, text: 'Really. Would you want to lead the next one, the import pipeline?' },
  { speaker: hana, text: 'Yes.' },
  {
    speaker: hana,
    text: 'Yes. But I would want someone to check my estimates, because I was off by a lot last time.',
  },
  {
    speaker: daniel,
    text: "That's fair. Let's do the estimates together on Thursday, and after that it's yours.",
  },
  { speaker: hana, text: 'Great. I will write a first outline by Wednesday.' },
  { speaker: daniel, text: 'Anything that went well this month that we should not forget?' },
  { speaker: hana, text: 'The on-call handover. Nobody got woken up for two weeks.' },
];

const under = (topic: string, turns: Turn[]) => turns.map((turn) => ({ ...turn, topic }));

export const engineeringEn: Talk = {
  id: 'engineering-en',
  language: 'en',
  people: [daniel, hana],
  turns: [...under('Reviews are piling up', review), ...under('What comes next for me', growth)],
};
