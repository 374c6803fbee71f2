import type { Theme } from '../../schema';

export const growth: Theme[] = [
  {
    id: 'new-technology',
    kind: 'ongoing',
    category: 'skills',
    title: { ja: '新しい技術', en: 'New technology' },
    prompts: [
      {
        id: 'new-technology-curious',
        depth: 1,
        sayer: 'supporter',
        text: {
          ja: '今、気になっている技術は何ですか？',
          en: 'What technology are you curious about right now?',
        },
      },
      {
        id: 'new-technology-want-to-use',
        depth: 1,
        sayer: 'member',
        text: {
          ja: '仕事で触ってみたい技術があります。',
          en: 'There’s a technology I’d like to try out at work.',
        },
      },
      {
        id: 'new-technology-good-read',
        depth: 1,
        sayer: 'both',
        text: {
          ja: '最近読んだ記事やコードで、面白かったのはどれですか？',
          en: 'What article or code have you read lately that you liked?',
        },
      },
      {
        id: 'new-technology-make-time',
        depth: 2,
        sayer: 'supporter',
        text: {
          ja: '学ぶ時間は、どうすれば作れそうですか？',
          en: 'How could we make time for you to learn?',
        },
      },
      {
        id: 'new-technology-try-with-team',
        depth: 2,
        sayer: 'member',
        text: {
          ja: '学んだことを、チームで試す機会がほしいです。',
          en: 'I’d like a chance to try what I’ve learned with the team.',
        },
      },
      {
        id: 'new-technology-small-trial',
        depth: 2,
        sayer: 'both',
        text: {
          ja: '今の開発で小さく試すなら、どこがよさそうですか？',
          en: 'Where in our current work could we try it on a small scale?',
        },
      },
      {
        id: 'new-technology-go-deep',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: '一つを深く掘り下げるなら、何を選びますか？',
          en: 'If you went deep on one thing, what would it be?',
        },
      },
      {
        id: 'new-technology-pace',
        depth: 3,
        sayer: 'member',
        text: {
          ja: '変化の速さにどう付き合うか、迷っています。',
          en: 'I’m not sure how to deal with the pace of change.',
        },
      },
      {
        id: 'new-technology-pass-on-it',
        depth: 3,
        sayer: 'both',
        text: {
          ja: '導入を見送るとしたら、何が決め手になりますか？',
          en: 'What would make us decide against it?',
        },
      },
    ],
  },
  {
    id: 'wished-skills',
    kind: 'ongoing',
    category: 'skills',
    title: { ja: '目指す姿に必要な力', en: 'Skills for what’s next' },
    prompts: [
      {
        id: 'wished-skills-rely-on',
        depth: 1,
        sayer: 'supporter',
        text: {
          ja: '今いちばん頼りにしている自分の力は、何ですか？',
          en: 'Which of your skills do you rely on most?',
        },
      },
      {
        id: 'wished-skills-sort-out',
        depth: 1,
        sayer: 'member',
        text: {
          ja: 'これから必要になる力を、一緒に整理したいです。',
          en: 'I’d like us to work out which skills I’ll need.',
        },
      },
      {
        id: 'wished-skills-next-one',
        depth: 1,
        sayer: 'both',
        text: {
          ja: '次に身につける力を一つ選ぶなら、何にしますか？',
          en: 'If you picked one skill to build next, what would it be?',
        },
      },
      {
        id: 'wished-skills-where-to-practice',
        depth: 2,
        sayer: 'supporter',
        text: {
          ja: 'その力は、今のどの仕事で磨けそうですか？',
          en: 'Which of your current tasks would let you practice it?',
        },
      },
      {
        id: 'wished-skills-how-i-explain',
        depth: 2,
        sayer: 'member',
        text: {
          ja: '説明の仕方や伝え方で、気づいたことを教えてください。',
          en: 'Please tell me what you’ve noticed about how I explain things.',
        },
      },
      {
        id: 'wished-skills-real-bug',
        depth: 2,
        sayer: 'both',
        text: {
          ja: '実際に起きた不具合から、何を学べそうですか？',
          en: 'What could be learned from a bug we actually hit?',
        },
      },
      {
        id: 'wished-skills-missing',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: '目指す役割から見て、まだ足りないのは何でしょうか？',
          en: 'What’s still missing for the role you want?',
        },
      },
      {
        id: 'wished-skills-give-me-chance',
        depth: 3,
        sayer: 'member',
        text: {
          ja: 'この力を試せる仕事を、任せてもらえませんか？',
          en: 'Could I take on something that lets me use this skill?',
        },
      },
      {
        id: 'wished-skills-how-to-tell',
        depth: 3,
        sayer: 'both',
        text: {
          ja: '身についたことは、どうやって確かめましょうか？',
          en: 'How will we know when it’s there?',
        },
      },
    ],
  },
  {
    id: 'near-and-far',
    kind: 'ongoing',
    category: 'skills',
    title: { ja: '近い目標と先の目標', en: 'Near and far goals' },
    hint: { ja: 'どちらも一つずつ、言葉と日付で。', en: 'One of each, in words and with a date.' },
    prompts: [
      {
        id: 'near-and-far-three-months',
        depth: 1,
        sayer: 'supporter',
        text: {
          ja: '三か月後、何ができるようになっていたいですか？',
          en: 'What would you like to be able to do three months from now?',
        },
      },
      {
        id: 'near-and-far-my-plan',
        depth: 1,
        sayer: 'member',
        text: {
          ja: '自分なりの学習計画を、見てもらえますか？',
          en: 'Could you take a look at the learning plan I’ve made?',
        },
      },
      {
        id: 'near-and-far-moved',
        depth: 1,
        sayer: 'both',
        text: {
          ja: '前に立てた計画のうち、進んだのはどれですか？',
          en: 'Which part of the last plan has moved forward?',
        },
      },
      {
        id: 'near-and-far-next-step',
        depth: 2,
        sayer: 'supporter',
        text: {
          ja: '来月までの一歩は、何にしましょうか？',
          en: 'What should the step be between now and next month?',
        },
      },
      {
        id: 'near-and-far-stalled',
        depth: 2,
        sayer: 'member',
        text: {
          ja: '目の前の仕事に追われて、学習が止まっています。',
          en: 'I’m so caught up in day-to-day work that my learning has stalled.',
        },
      },
      {
        id: 'near-and-far-check-again',
        depth: 2,
        sayer: 'both',
        text: { ja: 'いつごろ、もう一度確かめましょうか？', en: 'When shall we check in on this again?' },
      },
      {
        id: 'near-and-far-two-years',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: '二年後のために、今から始められることは何ですか？',
          en: 'What could you start now that will pay off in two years?',
        },
      },
      {
        id: 'near-and-far-now-or-later',
        depth: 3,
        sayer: 'member',
        text: {
          ja: '今の成果と先の成長の、どちらを優先するか迷っています。',
          en: 'I’m torn between results now and growth later.',
        },
      },
      {
        id: 'near-and-far-take-off',
        depth: 3,
        sayer: 'both',
        text: { ja: '計画から外してもよさそうなのは、どれでしょうか？', en: 'What could come off the plan?' },
      },
    ],
  },
];
