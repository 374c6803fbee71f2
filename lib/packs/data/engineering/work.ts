import type { Theme } from '../../schema';

export const work: Theme[] = [
  {
    id: 'project-risk',
    kind: 'ongoing',
    category: 'work',
    title: { ja: 'プロジェクトのリスク', en: 'Project risks' },
    hint: {
      ja: '悪い知らせほど早く。見つけた人には、まずお礼を。',
      en: 'The worse the news, the sooner the better. Start by thanking whoever spotted it.',
    },
    prompts: [
      {
        id: 'project-risk-uneasy',
        depth: 1,
        sayer: 'supporter',
        text: {
          ja: '今のプロジェクトで、少しでも気になるのはどこですか？',
          en: 'What about the project worries you, even a little?',
        },
      },
      {
        id: 'project-risk-early-word',
        depth: 1,
        sayer: 'member',
        text: {
          ja: '早めにお知らせしておきたいことがあります。',
          en: 'There’s something you should hear about early.',
        },
      },
      {
        id: 'project-risk-unknown',
        depth: 1,
        sayer: 'both',
        text: {
          ja: 'まだよく分かっていないのは、どのあたりですか？',
          en: 'Which parts don’t we understand well yet?',
        },
      },
      {
        id: 'project-risk-how-far',
        depth: 2,
        sayer: 'supporter',
        text: {
          ja: 'もし起きたら、影響はどこまで広がりますか？',
          en: 'If it happens, how far does it reach?',
        },
      },
      {
        id: 'project-risk-which-first',
        depth: 2,
        sayer: 'both',
        text: {
          ja: '遅れているもののうち、先に片づけるのはどれですか？',
          en: 'Of everything that’s running late, what should we finish first?',
        },
      },
      {
        id: 'project-risk-cannot-make-it',
        depth: 2,
        sayer: 'member',
        text: {
          ja: 'このままだと間に合わないので、相談させてください。',
          en: 'At this rate I won’t make it, so I’d like to work out what to do.',
        },
      },
      {
        id: 'project-risk-while-small',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: 'まだ小さいうちに、打てる手は何でしょうか？',
          en: 'What could we do now, while it’s still small?',
        },
      },
      {
        id: 'project-risk-narrow-scope',
        depth: 3,
        sayer: 'member',
        text: {
          ja: '範囲を絞るとしたら、どこまでなら絞れますか？',
          en: 'If we narrow the scope, how far can we go?',
        },
      },
      {
        id: 'project-risk-sooner-next',
        depth: 3,
        sayer: 'both',
        text: {
          ja: '次はもっと早く気づくために、何を見ておきましょうか？',
          en: 'What should we keep an eye on to catch the next one sooner?',
        },
      },
    ],
  },
  {
    id: 'stuck',
    kind: 'ongoing',
    category: 'work',
    title: { ja: '行き詰まりと挑戦', en: 'Stuck points and attempts' },
    hint: {
      ja: 'うまくいかなくても、分かったことが一つあれば前進です。',
      en: 'If it taught you one thing, it was a step forward.',
    },
    prompts: [
      {
        id: 'stuck-where',
        depth: 1,
        sayer: 'supporter',
        text: { ja: '今、手が止まっているのはどこですか？', en: 'Where are you stuck right now?' },
      },
      {
        id: 'stuck-here',
        depth: 1,
        sayer: 'member',
        text: {
          ja: '正直に言うと、ここで行き詰まっています。',
          en: 'To be honest, this is where I’m stuck.',
        },
      },
      {
        id: 'stuck-tried-new',
        depth: 1,
        sayer: 'both',
        text: {
          ja: '最近、新しく試してみたことは何ですか？',
          en: 'What’s something new you’ve tried recently?',
        },
      },
      {
        id: 'stuck-good-try',
        depth: 2,
        sayer: 'supporter',
        text: {
          ja: '結果はともかく、その挑戦はとてもよかったと思います。',
          en: 'However it turned out, I think it was a really good try.',
        },
      },
      {
        id: 'stuck-need-a-hand',
        depth: 2,
        sayer: 'member',
        text: {
          ja: '一人では難しいので、手を貸してもらえますか？',
          en: 'I can’t manage this alone, so could you give me a hand?',
        },
      },
      {
        id: 'stuck-learned',
        depth: 2,
        sayer: 'both',
        text: {
          ja: 'うまくいかなかったからこそ分かったことは、何ですか？',
          en: 'What do you know now because it didn’t work?',
        },
      },
      {
        id: 'stuck-try-again',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: 'もう一度試すなら、どこから変えてみますか？',
          en: 'If you tried again, what would you change first?',
        },
      },
      {
        id: 'stuck-could-not-admit',
        depth: 3,
        sayer: 'member',
        text: {
          ja: 'できないと言い出せずにいたことがあります。',
          en: 'There’s something I haven’t been able to admit I can’t do.',
        },
      },
      {
        id: 'stuck-speak-sooner',
        depth: 3,
        sayer: 'both',
        text: {
          ja: 'もっと早く声を上げるには、何があるといいですか？',
          en: 'What would help us speak up sooner?',
        },
      },
    ],
  },
];
