import type { Theme } from '../../schema';

export const career: Theme[] = [
  {
    id: 'career-path',
    kind: 'ongoing',
    category: 'career',
    title: { ja: 'エンジニアとしての道', en: 'Path as an engineer' },
    hint: {
      ja: '深めるか、広げるか。今日どちらかに決めなくても構いません。',
      en: 'Deep or wide, there’s no need to choose today.',
    },
    prompts: [
      {
        id: 'career-path-enjoy',
        depth: 1,
        sayer: 'supporter',
        text: {
          ja: '開発の仕事で、いちばん楽しいのはどんなところですか？',
          en: 'Which part of engineering do you enjoy most?',
        },
      },
      {
        id: 'career-path-talk-path',
        depth: 1,
        sayer: 'member',
        text: {
          ja: 'エンジニアとしてこの先どう進むか、話したいです。',
          en: 'I’d like to talk about where I go from here as an engineer.',
        },
      },
      {
        id: 'career-path-look-up-to',
        depth: 1,
        sayer: 'both',
        text: {
          ja: '目標にしたいエンジニアは、どんな人ですか？',
          en: 'Which engineer do you look up to, and what for?',
        },
      },
      {
        id: 'career-path-deep-and-wide',
        depth: 2,
        sayer: 'supporter',
        text: {
          ja: '深めたい分野と広げたい分野は、それぞれ何ですか？',
          en: 'Where would you like to go deep, and where would you like to branch out?',
        },
      },
      {
        id: 'career-path-specialize',
        depth: 2,
        sayer: 'member',
        text: { ja: '専門を一つに絞るかどうか、迷っています。', en: 'I can’t decide whether to specialize.' },
      },
      {
        id: 'career-path-drawn-to',
        depth: 2,
        sayer: 'both',
        text: {
          ja: '設計、実装、まとめ役のうち、どれに引かれますか？',
          en: 'Are you drawn most to design, building, or leading?',
        },
      },
      {
        id: 'career-path-come-to-you',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: '三年後、どんな相談をされる人になっていたいですか？',
          en: 'Three years from now, what would you like people to come to you for?',
        },
      },
      {
        id: 'career-path-distance',
        depth: 3,
        sayer: 'member',
        text: {
          ja: 'なりたい姿と今の仕事に、少し距離を感じています。',
          en: 'There’s a bit of a gap between who I’d like to be and what I do now.',
        },
      },
      {
        id: 'career-path-find-out-first',
        depth: 3,
        sayer: 'both',
        text: {
          ja: 'この道に決める前に、何を確かめておきたいですか？',
          en: 'Before settling on this path, what would you want to find out?',
        },
      },
    ],
  },
  {
    id: 'next-project',
    kind: 'ongoing',
    category: 'career',
    title: { ja: '次にやりたい仕事', en: 'Next project' },
    hint: {
      ja: '希望として書き留めておくと、次の担当を考えるときに役立ちます。',
      en: 'Write it down as a wish, so it’s there when the next work is handed out.',
    },
    prompts: [
      {
        id: 'next-project-would-like',
        depth: 1,
        sayer: 'supporter',
        text: {
          ja: '次に関わってみたいのは、どんなプロジェクトですか？',
          en: 'What kind of project would you like to be part of next?',
        },
      },
      {
        id: 'next-project-have-wish',
        depth: 1,
        sayer: 'member',
        text: {
          ja: '次の担当について、希望をお伝えしたいです。',
          en: 'I’d like to tell you what I’m hoping to work on next.',
        },
      },
      {
        id: 'next-project-most-fun',
        depth: 1,
        sayer: 'both',
        text: {
          ja: 'これまででいちばん楽しかった開発は、どれですか？',
          en: 'Which project have you enjoyed most so far?',
        },
      },
      {
        id: 'next-project-role',
        depth: 2,
        sayer: 'supporter',
        text: {
          ja: 'そこでは、どんな役割を担ってみたいですか？',
          en: 'What role would you like to play in it?',
        },
      },
      {
        id: 'next-project-new-area',
        depth: 2,
        sayer: 'member',
        text: {
          ja: 'まだ経験のない領域に、入ってみたいです。',
          en: 'I’d like to move into an area I haven’t worked in yet.',
        },
      },
      {
        id: 'next-project-prepare',
        depth: 2,
        sayer: 'both',
        text: {
          ja: '声がかかる前に、準備できることは何でしょうか？',
          en: 'What can be prepared before the chance comes up?',
        },
      },
      {
        id: 'next-project-harder',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: 'もっと難しいことに挑むなら、何を選びますか？',
          en: 'If you took on something harder, what would you choose?',
        },
      },
      {
        id: 'next-project-hand-over',
        depth: 3,
        sayer: 'member',
        text: {
          ja: '今の担当をいつ引き継げるか、相談させてください。',
          en: 'I’d like to talk about when I could hand over my current work.',
        },
      },
      {
        id: 'next-project-in-place',
        depth: 3,
        sayer: 'both',
        text: {
          ja: '実現するには、何がそろえばいいでしょうか？',
          en: 'What would need to be in place to make it happen?',
        },
      },
    ],
  },
];
