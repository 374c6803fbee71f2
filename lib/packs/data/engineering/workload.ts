import type { Theme } from '../../schema';

export const workload: Theme[] = [
  {
    id: 'load',
    kind: 'ongoing',
    category: 'work',
    title: { ja: '仕事の配分と負荷', en: 'Tasks and workload' },
    hint: {
      ja: '量だけでなく、割り込みや切り替えの多さも見てください。',
      en: 'Look at interruptions and switching too, not only the amount.',
    },
    prompts: [
      {
        id: 'load-feels-like',
        depth: 1,
        sayer: 'supporter',
        text: {
          ja: '今の仕事の量を、どう感じていますか？',
          en: 'How does your workload feel right now?',
        },
      },
      {
        id: 'load-list-all',
        depth: 1,
        sayer: 'member',
        text: {
          ja: '抱えている作業を、一度全部並べてもいいですか？',
          en: 'Can I list everything I’m working on?',
        },
      },
      {
        id: 'load-interrupted',
        depth: 1,
        sayer: 'both',
        text: { ja: '手を止められることが多いのは、どんな用件ですか？', en: 'What interrupts you the most?' },
      },
      {
        id: 'load-rebalance',
        depth: 2,
        sayer: 'supporter',
        text: {
          ja: '配分を見直すなら、どの作業からにしましょうか？',
          en: 'If we shifted some of the load, where should we start?',
        },
      },
      {
        id: 'load-what-first',
        depth: 2,
        sayer: 'member',
        text: {
          ja: '今週は手いっぱいなので、順番を相談させてください。',
          en: 'I’m at capacity this week, so I’d like to agree on what comes first.',
        },
      },
      {
        id: 'load-on-one-person',
        depth: 2,
        sayer: 'both',
        text: {
          ja: '一人に集まってしまっている作業は、どれでしょうか？',
          en: 'Which tasks always land on the same person?',
        },
      },
      {
        id: 'load-freed-time',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: '誰かに渡せたら、空いた時間で何をしたいですか？',
          en: 'If you could hand some of it over, what would you do with the time?',
        },
      },
      {
        id: 'load-uneven',
        depth: 3,
        sayer: 'member',
        text: {
          ja: '配分が偏っている気がするので、話をさせてください。',
          en: 'The load feels uneven to me, and I’d like to talk about it.',
        },
      },
      {
        id: 'load-cut-first',
        depth: 3,
        sayer: 'both',
        text: {
          ja: 'この忙しさが続くなら、先に何を減らしましょうか？',
          en: 'If things stay this busy, what should we cut first?',
        },
      },
    ],
  },
  {
    id: 'environment',
    kind: 'ongoing',
    category: 'work',
    title: { ja: '開発環境と働き方', en: 'Tools and ways of working' },
    prompts: [
      {
        id: 'environment-small-annoyance',
        depth: 1,
        sayer: 'supporter',
        text: {
          ja: '毎日の開発で、地味に面倒なのは何ですか？',
          en: 'What’s a small annoyance you run into every day?',
        },
      },
      {
        id: 'environment-want-to-fix',
        depth: 1,
        sayer: 'member',
        text: {
          ja: '開発環境に、直したいところがあります。',
          en: 'There’s something in our setup I’d like to fix.',
        },
      },
      {
        id: 'environment-good-tool',
        depth: 1,
        sayer: 'both',
        text: {
          ja: '最近使ってよかったツールは、何ですか？',
          en: 'What tool have you been glad to have lately?',
        },
      },
      {
        id: 'environment-waiting',
        depth: 2,
        sayer: 'supporter',
        text: {
          ja: 'いちばん待たされるのは、どの作業ですか？',
          en: 'Where do you lose the most time waiting?',
        },
      },
      {
        id: 'environment-focus-time',
        depth: 2,
        sayer: 'member',
        text: {
          ja: '集中できる時間を、もう少し確保したいです。',
          en: 'I’d like a bit more uninterrupted time.',
        },
      },
      {
        id: 'environment-do-without',
        depth: 2,
        sayer: 'both',
        text: {
          ja: '減らせそうな会議や手順は、どれですか？',
          en: 'Which meetings or steps could we do without?',
        },
      },
      {
        id: 'environment-good-day',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: '仕事がはかどるのは、どんな一日の流れのときですか？',
          en: 'What does a day look like when you get a lot done?',
        },
      },
      {
        id: 'environment-suggest',
        depth: 3,
        sayer: 'member',
        text: {
          ja: '働き方について、一つ提案してもいいですか？',
          en: 'May I suggest a change in how we work?',
        },
      },
      {
        id: 'environment-one-fix',
        depth: 3,
        sayer: 'both',
        text: {
          ja: '一つだけ直せるとしたら、何を選びますか？',
          en: 'If we could fix just one thing, what would it be?',
        },
      },
    ],
  },
];
