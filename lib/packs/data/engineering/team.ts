import type { Theme } from '../../schema';

export const team: Theme[] = [
  {
    id: 'today',
    kind: 'fixed',
    category: 'other',
    title: { ja: '近況と今日の話題', en: 'Lately and today' },
    hint: {
      ja: '業務、キャリア、課題のどれを話すか、最初に決めておくと楽です。',
      en: 'It helps to settle first whether today is about work, career or a problem.',
    },
    prompts: [
      {
        id: 'today-lately',
        depth: 1,
        sayer: 'both',
        text: { ja: 'このところ、開発をしていてどんな感じですか？', en: 'How has work been feeling lately?' },
      },
      {
        id: 'today-brought',
        depth: 1,
        sayer: 'member',
        text: {
          ja: '今日は、持ってきた話題から始めてもいいですか？',
          en: 'Can we start with what I brought today?',
        },
      },
      {
        id: 'today-which-one',
        depth: 1,
        sayer: 'supporter',
        text: {
          ja: '業務、キャリア、課題のどれから話しましょうか？',
          en: 'Shall we start with work, career, or something you’re up against?',
        },
      },
      {
        id: 'today-pleased-with',
        depth: 2,
        sayer: 'both',
        text: {
          ja: '最近作ったもので、気に入っているのは何ですか？',
          en: 'What have you made lately that you’re pleased with?',
        },
      },
      {
        id: 'today-thank-you',
        depth: 2,
        sayer: 'supporter',
        text: {
          ja: '最近とても助かったことを、一つ伝えさせてください。',
          en: 'Let me tell you about one thing you did that really helped.',
        },
      },
      {
        id: 'today-not-status',
        depth: 2,
        sayer: 'member',
        text: {
          ja: '進捗とは別に、話しておきたいことがあります。',
          en: 'There’s something other than status I’d like to talk about.',
        },
      },
      {
        id: 'today-nowhere-else',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: 'ほかの場では話しにくいことは、何でしょうか？',
          en: 'What’s hard to bring up anywhere else?',
        },
      },
      {
        id: 'today-long-untouched',
        depth: 3,
        sayer: 'both',
        text: {
          ja: 'しばらく話題にしていないのは、どんなことでしょうか？',
          en: 'What haven’t we talked about in a while?',
        },
      },
      {
        id: 'today-think-aloud',
        depth: 3,
        sayer: 'member',
        text: {
          ja: 'まとまっていない考えを、そのまま話してもいいですか？',
          en: 'Can I think out loud about something that isn’t clear yet?',
        },
      },
    ],
  },
  {
    id: 'unsaid',
    kind: 'fixed',
    category: 'relations',
    title: { ja: '会議で言えなかったこと', en: 'Left unsaid in meetings' },
    hint: {
      ja: '自分で言う、名前を出さずに伝えてもらう、ここだけにする、から選べます。',
      en: 'You can raise it yourself, have it raised without your name, or leave it here.',
    },
    prompts: [
      {
        id: 'unsaid-last-meeting',
        depth: 1,
        sayer: 'supporter',
        text: {
          ja: 'この前の会議で、言いそびれたことは何ですか？',
          en: 'What didn’t you get to say in the last meeting?',
        },
      },
      {
        id: 'unsaid-let-me-say',
        depth: 1,
        sayer: 'member',
        text: {
          ja: '会議では言えなかったことを、話してもいいですか？',
          en: 'Can I tell you something I didn’t say in the meeting?',
        },
      },
      {
        id: 'unsaid-half-sure',
        depth: 2,
        sayer: 'supporter',
        text: {
          ja: '自信がなくても、気になっているのはどの点ですか？',
          en: 'What’s bothering you, even if you’re not sure about it?',
        },
      },
      {
        id: 'unsaid-other-view',
        depth: 2,
        sayer: 'member',
        text: {
          ja: '決まった方針について、違う考えがあります。',
          en: 'I see it differently from what we decided.',
        },
      },
      {
        id: 'unsaid-process',
        depth: 2,
        sayer: 'both',
        text: {
          ja: '開発の進め方で、変えてみたいのはどこですか？',
          en: 'What would you change about the way we build things?',
        },
      },
      {
        id: 'unsaid-new-stack',
        depth: 2,
        sayer: 'member',
        text: {
          ja: '新しい言語やフレームワークの話で、気になる点があります。',
          en: 'Something bothers me about the new language or framework we’re looking at.',
        },
      },
      {
        id: 'unsaid-easier-place',
        depth: 3,
        sayer: 'supporter',
        text: {
          ja: 'どんな場なら、もっと意見を言いやすいですか？',
          en: 'What kind of setting would make it easier to speak up?',
        },
      },
      {
        id: 'unsaid-without-name',
        depth: 3,
        sayer: 'member',
        text: {
          ja: '名前は出さずに、代わりに伝えてもらえますか？',
          en: 'Could you raise this for me without using my name?',
        },
      },
      {
        id: 'unsaid-own-words',
        depth: 3,
        sayer: 'both',
        text: {
          ja: '自分から伝えるなら、どう切り出しますか？',
          en: 'If you raised it yourself, how would you open?',
        },
      },
    ],
  },
  {
    id: 'code-review',
    kind: 'ongoing',
    category: 'relations',
    title: { ja: 'コードレビューと協力', en: 'Code review and teamwork' },
    hint: {
      ja: 'コードの話と、人の話を分けて。',
      en: 'Keep talk about the code apart from talk about people.',
    },
    prompts: [
      {
        id: 'code-review-lately',
        depth: 1,
        sayer: 'supporter',
        text: {
          ja: '最近、コードレビューのやり取りはどうですか？',
          en: 'How have code reviews been going lately?',
        },
      },
      {
        id: 'code-review-one-i-got',
        depth: 1,
        sayer: 'member',
        text: {
          ja: '先日もらったレビューのことで、話してもいいですか？',
          en: 'Can I talk about a review I got the other day?',
        },
      },
      {
        id: 'code-review-glad-comment',
        depth: 1,
        sayer: 'both',
        text: {
          ja: 'もらってうれしかったコメントは、どんなものですか？',
          en: 'What review comment were you glad to get?',
        },
      },
      {
        id: 'code-review-hard-to-take',
        depth: 2,
        sayer: 'supporter',
        text: {
          ja: '受け止めるのが難しかった指摘は、どんなものでしたか？',
          en: 'What review comment was hard to take?',
        },
      },
      {
        id: 'code-review-wording',
        depth: 2,
        sayer: 'member',
        text: {
          ja: '指摘をどう書けば伝わるか、迷っています。',
          en: 'I’m not sure how to word my comments so they come across well.',
        },
      },
      {
        id: 'code-review-agree-first',
        depth: 2,
        sayer: 'both',
        text: {
          ja: 'レビューの前に決めておきたいことは、何ですか？',
          en: 'What should we agree on before a review?',
        },
      },
      {
        id: 'code-review-not-written',
        depth: 3,
        sayer: 'supporter',
        text: { ja: 'レビューには書きにくいことは、何でしょうか？', en: 'What’s hard to put in a review?' },
      },
      {
        id: 'code-review-pair-up',
        depth: 3,
        sayer: 'member',
        text: {
          ja: 'この作業は、誰かと組んで進めたいです。',
          en: 'I’d rather pair up with someone on this.',
        },
      },
      {
        id: 'code-review-speak-freely',
        depth: 3,
        sayer: 'both',
        text: {
          ja: '遠慮なく意見を言い合うには、何が必要でしょうか？',
          en: 'What would it take for us to disagree openly?',
        },
      },
    ],
  },
];
