import type { Theme } from '../../schema';

export const growth: Theme[] = [
  {
    id: 'career',
    kind: 'ongoing',
    category: 'career',
    title: { ja: 'これからのキャリア', en: 'Career' },
    hint: {
      ja: '今日答えを出さなくて大丈夫です。前回の言葉から始めてみてください。',
      en: 'No need for an answer today. Start from what was said last time.',
    },
    prompts: [
      {
        id: 'career-enjoy',
        depth: 1,
        sayer: 'supporter',
        text: {
          ja: '今の仕事で、いちばん面白いのはどんなところですか？',
          en: 'Which part of your job do you enjoy most?',
        },
      },
      {
        id: 'career-talk-ahead',
        depth: 1,
        sayer: 'member',
        text: {
          ja: 'これからどう働いていきたいか、話してみたいです。',
          en: 'I’d like to talk about where I’m heading.',
        },
      },
      {
        id: 'career-someday',
        depth: 1,
        sayer: 'both',
        text: {
          ja: 'いつかやってみたい仕事は、どんな仕事ですか？',
          en: 'What kind of work would you like to do someday?',
        },
      },
      {
        id: 'career-two-years',
        depth: 2,
        sayer: 'supporter',
        text: {
          ja: '二年後は、どんな仕事をしていたいですか？',
          en: 'What would you like to be doing two years from now?',
        },
      },
      {
        id: 'career-your-path',
        depth: 2,
        sayer: 'member',
        text: {
          ja: '今の道をどう選んできたのか、聞かせてください。',
          en: 'I’d love to hear how you got to where you are now.',
        },
      },
      {
        id: 'career-admire',
        depth: 2,
        sayer: 'both',
        text: {
          ja: 'あんなふうに働きたいと思う人は、どんな人ですか？',
          en: 'Who works the way you’d like to, and what do you admire about it?',
        },
      },
      {
        id: 'career-not-give-up',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: '仕事を選ぶうえで、譲れないものは何ですか？',
          en: 'When it comes to choosing work, what won’t you give up?',
        },
      },
      {
        id: 'career-torn',
        depth: 3,
        sayer: 'member',
        text: { ja: '進みたい方向が二つあって、迷っています。', en: 'I’m torn between two directions.' },
      },
      {
        id: 'career-next-month',
        depth: 3,
        sayer: 'both',
        text: {
          ja: 'そのために、来月から始められることは何でしょうか？',
          en: 'What could be started next month to move that way?',
        },
      },
    ],
  },
  {
    id: 'skills',
    kind: 'ongoing',
    category: 'skills',
    title: { ja: '伸ばしたい力', en: 'Skills to build' },
    prompts: [
      {
        id: 'skills-growing',
        depth: 1,
        sayer: 'supporter',
        text: {
          ja: '最近、どんな力がついてきたと感じますか？',
          en: 'What do you feel you’ve been getting better at?',
        },
      },
      {
        id: 'skills-want-to-learn',
        depth: 1,
        sayer: 'member',
        text: {
          ja: 'これから身につけたいことを、聞いてもらえますか？',
          en: 'Can I tell you about something I’d like to learn?',
        },
      },
      {
        id: 'skills-where-to-try',
        depth: 2,
        sayer: 'supporter',
        text: { ja: 'その力は、どの仕事で試せそうですか？', en: 'Where in your work could you try it out?' },
      },
      {
        id: 'skills-noticed',
        depth: 2,
        sayer: 'member',
        text: {
          ja: '私の仕事の進め方で、気づいたことを教えてください。',
          en: 'Please tell me what you’ve noticed about the way I work.',
        },
      },
      {
        id: 'skills-needed-next',
        depth: 2,
        sayer: 'both',
        text: {
          ja: 'この先の仕事では、どんな力が物を言いそうですか？',
          en: 'What skills will matter most in the work ahead?',
        },
      },
      {
        id: 'skills-strength-used',
        depth: 2,
        sayer: 'both',
        text: {
          ja: '強みを生かせたと思うのは、どんな場面でしたか？',
          en: 'When did you last get to use what you’re good at?',
        },
      },
      {
        id: 'skills-stretch',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: '少し背伸びするなら、何に挑戦してみたいですか？',
          en: 'If you stretched yourself a little, what would you take on?',
        },
      },
      {
        id: 'skills-weak-spot',
        depth: 3,
        sayer: 'member',
        text: {
          ja: '苦手なまま避けてきたことを、相談したいです。',
          en: 'There’s something I’m not good at and keep avoiding, and I’d like to talk about it.',
        },
      },
      {
        id: 'skills-let-go',
        depth: 3,
        sayer: 'both',
        text: {
          ja: 'そろそろ手放したい仕事のやり方は、何ですか？',
          en: 'What old way of working are you ready to let go of?',
        },
      },
    ],
  },
  {
    id: 'look-back',
    kind: 'ongoing',
    category: 'skills',
    title: { ja: '振り返り', en: 'Looking back' },
    hint: {
      ja: 'うまくいったこと、いかなかったこと、学んだことの三つをそろえて。',
      en: 'Cover all three: what worked, what didn’t, and what you learned.',
    },
    prompts: [
      {
        id: 'look-back-what-happened',
        depth: 1,
        sayer: 'supporter',
        text: {
          ja: 'まず、何があったかを順に聞かせてください。',
          en: 'First, walk me through what happened.',
        },
      },
      {
        id: 'look-back-with-you',
        depth: 1,
        sayer: 'member',
        text: {
          ja: '一緒に振り返りたい仕事があります。',
          en: 'There’s a piece of work I’d like to look back on with you.',
        },
      },
      {
        id: 'look-back-worked',
        depth: 1,
        sayer: 'both',
        text: { ja: 'うまくいったのは、どの部分でしたか？', en: 'Which part went well?' },
      },
      {
        id: 'look-back-gained',
        depth: 2,
        sayer: 'supporter',
        text: { ja: 'この経験から、どんなことをつかみましたか？', en: 'What did you take away from this?' },
      },
      {
        id: 'look-back-did-not-go',
        depth: 2,
        sayer: 'member',
        text: {
          ja: '思うようにいかなかった部分を、話させてください。',
          en: 'Let me tell you about the part that didn’t go as I’d hoped.',
        },
      },
      {
        id: 'look-back-turning-point',
        depth: 2,
        sayer: 'both',
        text: { ja: '流れが変わったのは、どのあたりでしたか？', en: 'At what point did things turn?' },
      },
      {
        id: 'look-back-next-time',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: '次に同じ場面が来たら、どうしますか？',
          en: 'What will you do the next time this comes up?',
        },
      },
      {
        id: 'look-back-other-view',
        depth: 3,
        sayer: 'member',
        text: {
          ja: '今思うと、ほかの見方もできた気がします。',
          en: 'Looking back, I could have seen it another way.',
        },
      },
      {
        id: 'look-back-pass-on',
        depth: 3,
        sayer: 'both',
        text: { ja: 'この学びは、誰の役に立ちそうですか？', en: 'Who else could use what came out of this?' },
      },
    ],
  },
];
