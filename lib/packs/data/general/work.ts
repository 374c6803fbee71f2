import type { Theme } from '../../schema';

export const work: Theme[] = [
  {
    id: 'goals',
    kind: 'ongoing',
    category: 'work',
    title: { ja: '目標', en: 'Goals' },
    hint: {
      ja: '数字の確認は別の場に任せて、次の一手を。',
      en: 'Leave the numbers for another meeting and look for the next move.',
    },
    prompts: [
      {
        id: 'goals-main-goal',
        depth: 1,
        sayer: 'supporter',
        text: {
          ja: '今いちばん大事にしている目標は、何ですか？',
          en: 'What’s your most important goal right now?',
        },
      },
      {
        id: 'goals-right-aim',
        depth: 1,
        sayer: 'member',
        text: {
          ja: '目標の立て方が合っているか、確かめたいです。',
          en: 'I’d like to check that I’m aiming at the right thing.',
        },
      },
      {
        id: 'goals-closer',
        depth: 1,
        sayer: 'both',
        text: {
          ja: '目標に近づいたと感じたのは、どんなときですか？',
          en: 'When did the goal last feel closer?',
        },
      },
      {
        id: 'goals-next-move',
        depth: 2,
        sayer: 'supporter',
        text: {
          ja: '次の一手は、何が効きそうですか？',
          en: 'What next move is likely to make a difference?',
        },
      },
      {
        id: 'goals-snag',
        depth: 2,
        sayer: 'member',
        text: {
          ja: '目標に向かう途中で、つまずいていることがあります。',
          en: 'I’ve hit a snag on the way to my goal.',
        },
      },
      {
        id: 'goals-first-thing',
        depth: 2,
        sayer: 'both',
        text: {
          ja: '一つだけ先にやるなら、どれにしますか？',
          en: 'If only one thing could come first, which would it be?',
        },
      },
      {
        id: 'goals-who-gains',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: 'この目標がかなうと、誰がどう助かりますか？',
          en: 'When you reach this goal, who’s better off, and how?',
        },
      },
      {
        id: 'goals-rethink',
        depth: 3,
        sayer: 'member',
        text: {
          ja: '今の目標を、一度見直したいと思っています。',
          en: 'I think it’s time to take another look at this goal.',
        },
      },
      {
        id: 'goals-year-ahead',
        depth: 3,
        sayer: 'both',
        text: {
          ja: '今月やることは、一年後の何につながりますか？',
          en: 'Where could this month’s work lead a year from now?',
        },
      },
    ],
  },
  {
    id: 'way-of-working',
    kind: 'ongoing',
    category: 'work',
    title: { ja: '働き方', en: 'Ways of working' },
    prompts: [
      {
        id: 'way-of-working-amount',
        depth: 1,
        sayer: 'supporter',
        text: { ja: 'このところ、仕事の量はどうですか？', en: 'How’s your workload these days?' },
      },
      {
        id: 'way-of-working-focus',
        depth: 1,
        sayer: 'both',
        text: {
          ja: 'いちばん集中できるのは、どんな時間や場所ですか？',
          en: 'When and where do you focus best?',
        },
      },
      {
        id: 'way-of-working-lay-out',
        depth: 1,
        sayer: 'member',
        text: {
          ja: '今抱えている仕事を、一度並べてみてもいいですか？',
          en: 'Can I lay out everything that’s on my plate?',
        },
      },
      {
        id: 'way-of-working-put-down',
        depth: 2,
        sayer: 'supporter',
        text: {
          ja: '一つ手放せるとしたら、どの仕事ですか？',
          en: 'If you could put one thing down, what would it be?',
        },
      },
      {
        id: 'way-of-working-deadlines',
        depth: 2,
        sayer: 'member',
        text: {
          ja: '仕事の量と締め切りのことで、相談させてください。',
          en: 'I’d like to talk through my workload and deadlines.',
        },
      },
      {
        id: 'way-of-working-easier',
        depth: 2,
        sayer: 'both',
        text: { ja: '何があれば、もっと仕事がしやすくなりますか？', en: 'What would make your work easier?' },
      },
      {
        id: 'way-of-working-take-over',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: '私のほうで引き受けられることは、何でしょうか？',
          en: 'What could I take off your hands?',
        },
      },
      {
        id: 'way-of-working-could-not-refuse',
        depth: 3,
        sayer: 'member',
        text: {
          ja: '断りきれずに抱えている仕事があります。',
          en: 'There’s some work I’ve taken on because I couldn’t say no.',
        },
      },
      {
        id: 'way-of-working-one-more-year',
        depth: 3,
        sayer: 'both',
        text: {
          ja: 'この働き方をあと一年続けるなら、何を変えたいですか？',
          en: 'If you worked like this for another year, what would you want to change?',
        },
      },
    ],
  },
  {
    id: 'people',
    kind: 'ongoing',
    category: 'relations',
    title: { ja: '人との関わり', en: 'Working with others' },
    hint: {
      ja: 'その場にいない人の話は、起きたことと自分の受け止めを分けて。',
      en: 'When someone isn’t here, keep what happened apart from how you took it.',
    },
    prompts: [
      {
        id: 'people-easy-with',
        depth: 1,
        sayer: 'supporter',
        text: {
          ja: '一緒に仕事をしやすいのは、どんな人ですか？',
          en: 'What kind of people do you find it easy to work with?',
        },
      },
      {
        id: 'people-talk-more',
        depth: 1,
        sayer: 'both',
        text: {
          ja: '社内で、もっと話してみたい人は誰ですか？',
          en: 'Who at work would you like to talk with more?',
        },
      },
      {
        id: 'people-other-team',
        depth: 1,
        sayer: 'member',
        text: {
          ja: 'ほかの部署に、話を聞いてみたい人がいます。',
          en: 'There’s someone in another department I’d like to learn from.',
        },
      },
      {
        id: 'people-whom-to-ask',
        depth: 2,
        sayer: 'supporter',
        text: {
          ja: '困ったときに聞きやすいのは、誰ですか？',
          en: 'Who do you find easy to ask when you need help?',
        },
      },
      {
        id: 'people-not-aligned',
        depth: 2,
        sayer: 'member',
        text: {
          ja: '話がかみ合わず、困っている相手がいます。',
          en: 'There’s someone I just can’t seem to get on the same page with.',
        },
      },
      {
        id: 'people-helped-each-other',
        depth: 2,
        sayer: 'both',
        text: {
          ja: 'チームで助け合えたのは、どんなときでしたか？',
          en: 'When did the team really pull together?',
        },
      },
      {
        id: 'people-their-side',
        depth: 3,
        sayer: 'supporter',
        text: { ja: '相手の側からは、どう見えているでしょうか？', en: 'How might it look from their side?' },
      },
      {
        id: 'people-step-in',
        depth: 3,
        sayer: 'member',
        text: {
          ja: '間に入っていただきたいことがあります。',
          en: 'There’s something I’d like you to step in on.',
        },
      },
      {
        id: 'people-unsaid',
        depth: 3,
        sayer: 'both',
        text: { ja: 'チームにまだ言えていないことは、何ですか？', en: 'What haven’t you told the team yet?' },
      },
    ],
  },
];
