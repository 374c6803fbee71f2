import type { Theme } from '../../schema';

export const together: Theme[] = [
  {
    id: 'this-1on1',
    kind: 'fixed',
    category: 'other',
    title: { ja: 'この1on1について', en: 'About our 1on1s' },
    hint: {
      ja: '短く一つだけ。出た答えは、次回から試してみてください。',
      en: 'One short question is enough. Try the answer next time.',
    },
    prompts: [
      {
        id: 'this-1on1-start-with',
        depth: 1,
        sayer: 'both',
        text: { ja: '今日は何から話しましょうか？', en: 'Where shall we start today?' },
      },
      {
        id: 'this-1on1-came-with',
        depth: 1,
        sayer: 'member',
        text: {
          ja: '今日は、話したいことを決めてきました。',
          en: 'I’ve come with something I’d like to talk about.',
        },
      },
      {
        id: 'this-1on1-useful',
        depth: 2,
        sayer: 'both',
        text: {
          ja: 'この時間で、役に立っているのはどんなところですか？',
          en: 'What do you find most useful about our 1on1s?',
        },
      },
      {
        id: 'this-1on1-easier-to-talk',
        depth: 2,
        sayer: 'supporter',
        text: {
          ja: 'もっと話しやすくするには、何を変えましょうか？',
          en: 'What could we change to make it easier to talk?',
        },
      },
      {
        id: 'this-1on1-how-often',
        depth: 2,
        sayer: 'member',
        text: {
          ja: '回数や長さについて、相談してもいいですか？',
          en: 'Could we talk about how often we meet, and for how long?',
        },
      },
      {
        id: 'this-1on1-my-listening',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: '私の聞き方で、話しにくいと感じるのはどんなときですか？',
          en: 'When does the way I listen make it harder for you to talk?',
        },
      },
      {
        id: 'this-1on1-hard-to-say',
        depth: 3,
        sayer: 'member',
        text: {
          ja: '少し言いにくいことを、お話ししてもいいですか？',
          en: 'May I bring up something that’s a bit hard to say?',
        },
      },
      {
        id: 'this-1on1-never-talked',
        depth: 3,
        sayer: 'both',
        text: {
          ja: 'まだ話していない大事なことは、何でしょうか？',
          en: 'What’s something important we haven’t talked about yet?',
        },
      },
    ],
  },
  {
    id: 'think-together',
    kind: 'ongoing',
    category: 'other',
    title: { ja: '一緒に考える', en: 'Thinking it through' },
    hint: {
      ja: '目指す姿、今の状況、打てる手、最初の一歩の順に。',
      en: 'Go in order: the goal, where things stand, the options, the first step.',
    },
    prompts: [
      {
        id: 'think-together-have-topic',
        depth: 1,
        sayer: 'member',
        text: {
          ja: '一緒に考えてほしいことがあります。',
          en: 'There’s something I’d like us to think through together.',
        },
      },
      {
        id: 'think-together-goal',
        depth: 1,
        sayer: 'supporter',
        text: {
          ja: 'どうなれば、うまくいったと言えそうですか？',
          en: 'What would it look like if this went well?',
        },
      },
      {
        id: 'think-together-reality',
        depth: 2,
        sayer: 'supporter',
        text: { ja: '今は、実際どんな状況ですか？', en: 'Where do things actually stand right now?' },
      },
      {
        id: 'think-together-tried',
        depth: 2,
        sayer: 'member',
        text: {
          ja: 'ここまで試したことを、先にお話しします。',
          en: 'Let me start with what I’ve tried so far.',
        },
      },
      {
        id: 'think-together-options',
        depth: 2,
        sayer: 'supporter',
        text: { ja: '打てる手には、どんなものがありそうですか？', en: 'What options can you see?' },
      },
      {
        id: 'think-together-no-limits',
        depth: 2,
        sayer: 'both',
        text: {
          ja: '何の制約もないとしたら、何をしてみたいですか？',
          en: 'What would you do if nothing were holding you back?',
        },
      },
      {
        id: 'think-together-choose',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: 'その中で、まず試したいのはどれですか？',
          en: 'Which of those would you like to try first?',
        },
      },
      {
        id: 'think-together-first-step',
        depth: 3,
        sayer: 'both',
        text: {
          ja: '最初の一歩として、いつ、何をしますか？',
          en: 'What’s the first step, and when will you take it?',
        },
      },
      {
        id: 'think-together-request',
        depth: 3,
        sayer: 'member',
        text: {
          ja: '進めるにあたって、お願いしたいことがあります。',
          en: 'There’s something I’d need from you to move ahead.',
        },
      },
    ],
  },
  {
    id: 'interests',
    kind: 'ongoing',
    category: 'private',
    title: { ja: '興味のあること', en: 'Interests' },
    hint: { ja: '話したい範囲だけで大丈夫です。', en: 'Share only as much as you like.' },
    prompts: [
      {
        id: 'interests-into-lately',
        depth: 1,
        sayer: 'both',
        text: { ja: '最近、はまっているものは何ですか？', en: 'What have you been into lately?' },
      },
      {
        id: 'interests-recommend',
        depth: 1,
        sayer: 'supporter',
        text: { ja: '最近のおすすめを、一つ教えてください。', en: 'Tell me one thing you’d recommend.' },
      },
      {
        id: 'interests-enjoyed',
        depth: 1,
        sayer: 'member',
        text: {
          ja: '最近面白かったものを、一つ話してもいいですか？',
          en: 'Can I share something I enjoyed recently?',
        },
      },
      {
        id: 'interests-lose-time',
        depth: 2,
        sayer: 'supporter',
        text: {
          ja: '時間を忘れてしまうのは、何をしているときですか？',
          en: 'What makes you lose track of time?',
        },
      },
      {
        id: 'interests-learn-for-fun',
        depth: 2,
        sayer: 'both',
        text: {
          ja: '仕事とは別に、学んでみたいことは何ですか？',
          en: 'What would you like to learn just for fun?',
        },
      },
      {
        id: 'interests-helped-at-work',
        depth: 2,
        sayer: 'member',
        text: {
          ja: '仕事の外で覚えたことが、仕事で役に立ちました。',
          en: 'Something I picked up outside work turned out to be useful here.',
        },
      },
      {
        id: 'interests-own-time',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: '自分のために取っておきたいのは、どんな時間ですか？',
          en: 'What kind of time do you like to keep for yourself?',
        },
      },
      {
        id: 'interests-new-view',
        depth: 3,
        sayer: 'both',
        text: {
          ja: 'ものの見方が変わったのは、どんなときでしたか？',
          en: 'When did something change the way you see things?',
        },
      },
    ],
  },
];
