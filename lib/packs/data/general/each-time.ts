import type { Theme } from '../../schema';

export const eachTime: Theme[] = [
  {
    id: 'recent',
    kind: 'fixed',
    category: 'private',
    title: { ja: '最近の様子', en: 'Lately' },
    hint: { ja: '仕事の話に入る前の、二、三分で。', en: 'Two or three minutes before you get down to work.' },
    prompts: [
      {
        id: 'recent-days',
        depth: 1,
        sayer: 'both',
        text: { ja: '最近、どんなふうに過ごしていますか？', en: 'How have things been lately?' },
      },
      {
        id: 'recent-feeling',
        depth: 1,
        sayer: 'supporter',
        text: {
          ja: 'このところ、仕事をしていてどう感じていますか？',
          en: 'How have you been feeling about work these days?',
        },
      },
      {
        id: 'recent-small-joy',
        depth: 1,
        sayer: 'both',
        text: {
          ja: '最近、ちょっとうれしかったことは何ですか？',
          en: 'What’s something small that made you happy recently?',
        },
      },
      {
        id: 'recent-start-here',
        depth: 1,
        sayer: 'member',
        text: {
          ja: '今日はまず、近況から話してもいいですか？',
          en: 'Could I start with how things have been for me?',
        },
      },
      {
        id: 'recent-time-used',
        depth: 2,
        sayer: 'supporter',
        text: {
          ja: 'いちばん時間を使っているのは、どんなことですか？',
          en: 'What’s been taking up most of your time?',
        },
      },
      {
        id: 'recent-busy',
        depth: 2,
        sayer: 'member',
        text: {
          ja: '先に、今の忙しさを少しお伝えしておきますね。',
          en: 'Before we start, let me tell you how busy things are.',
        },
      },
      {
        id: 'recent-on-mind',
        depth: 2,
        sayer: 'both',
        text: {
          ja: '最近、ふと考えてしまうのはどんなことですか？',
          en: 'What have you found yourself thinking about lately?',
        },
      },
      {
        id: 'recent-changed',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: '前に話したときと比べて、何が変わりましたか？',
          en: 'What’s different from when we last talked?',
        },
      },
      {
        id: 'recent-hard-to-put',
        depth: 3,
        sayer: 'member',
        text: {
          ja: 'まだうまく言えないのですが、気になっていることがあります。',
          en: 'There’s something on my mind that I can’t quite put into words yet.',
        },
      },
    ],
  },
  {
    id: 'good-things',
    kind: 'fixed',
    category: 'relations',
    title: { ja: 'よかったこと・感謝', en: 'Good things and thanks' },
    hint: {
      ja: '小さなことを一つ。場面を挙げると、よく伝わります。',
      en: 'One small thing is enough. Naming the moment makes it land.',
    },
    prompts: [
      {
        id: 'good-things-went-well',
        depth: 1,
        sayer: 'both',
        text: { ja: '最近、うまくいったと思うことは何ですか？', en: 'What’s gone well recently?' },
      },
      {
        id: 'good-things-thank-you',
        depth: 1,
        sayer: 'supporter',
        text: {
          ja: '先日とても助かったので、お礼を言わせてください。',
          en: 'You really helped the other day, and I’d like to thank you for it.',
        },
      },
      {
        id: 'good-things-thanks-back',
        depth: 1,
        sayer: 'member',
        text: {
          ja: '先日は助けていただいて、ありがとうございました。',
          en: 'Thank you for helping me out the other day.',
        },
      },
      {
        id: 'good-things-effort',
        depth: 2,
        sayer: 'supporter',
        text: { ja: 'うまくいくまでに、どんな工夫をしましたか？', en: 'What did you do to make it work?' },
      },
      {
        id: 'good-things-rewarding',
        depth: 2,
        sayer: 'member',
        text: {
          ja: '手応えのあった仕事の話を、聞いてもらえますか？',
          en: 'Can I tell you about some work that felt worthwhile?',
        },
      },
      {
        id: 'good-things-helped-by',
        depth: 2,
        sayer: 'both',
        text: { ja: '最近、誰のどんなことに助けられましたか？', en: 'Who’s helped you lately, and how?' },
      },
      {
        id: 'good-things-unseen-care',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: '人には見えにくいけれど、大事にしていることは何ですか？',
          en: 'What do you take care over that people rarely see?',
        },
      },
      {
        id: 'good-things-easier-now',
        depth: 3,
        sayer: 'both',
        text: {
          ja: '半年前より楽にできるようになったことは何ですか？',
          en: 'What comes more easily to you than it did six months ago?',
        },
      },
    ],
  },
  {
    id: 'since-last-time',
    kind: 'fixed',
    category: 'work',
    title: { ja: '前回の続き', en: 'Since last time' },
    hint: {
      ja: '進み具合より、やってみて分かったことを。',
      en: 'Less about status, more about what you found out.',
    },
    prompts: [
      {
        id: 'since-last-time-what-came',
        depth: 1,
        sayer: 'both',
        text: {
          ja: '前回話したことは、その後どうなりましたか？',
          en: 'What came of the things we talked about last time?',
        },
      },
      {
        id: 'since-last-time-report',
        depth: 1,
        sayer: 'member',
        text: {
          ja: '前回の話のその後を、報告させてください。',
          en: 'Let me tell you how things went after our last talk.',
        },
      },
      {
        id: 'since-last-time-my-part',
        depth: 1,
        sayer: 'supporter',
        text: {
          ja: '私の宿題がどうなったか、先にお話ししますね。',
          en: 'Let me go first with what I said I’d do.',
        },
      },
      {
        id: 'since-last-time-found-out',
        depth: 2,
        sayer: 'both',
        text: { ja: '実際にやってみて、何が分かりましたか？', en: 'What did you find out by trying it?' },
      },
      {
        id: 'since-last-time-snag',
        depth: 2,
        sayer: 'supporter',
        text: { ja: '進めてみて、引っかかったのはどこでしたか？', en: 'Where did you run into trouble?' },
      },
      {
        id: 'since-last-time-change-it',
        depth: 2,
        sayer: 'member',
        text: {
          ja: '前回決めたことを、少し変えてもいいですか？',
          en: 'Would it be all right to change what we agreed last time?',
        },
      },
      {
        id: 'since-last-time-adjust',
        depth: 3,
        sayer: 'both',
        text: {
          ja: '次に進めるなら、どこを変えてみますか？',
          en: 'What would you change as you take it further?',
        },
      },
      {
        id: 'since-last-time-what-i-raised',
        depth: 3,
        sayer: 'member',
        text: {
          ja: '前にお伝えした件は、その後どうなりましたか？',
          en: 'What became of the point I raised before?',
        },
      },
      {
        id: 'since-last-time-still-wanted',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: '何度か持ち越していますが、今も必要でしょうか？',
          en: 'We’ve carried this over a few times, so is it still worth doing?',
        },
      },
    ],
  },
];
