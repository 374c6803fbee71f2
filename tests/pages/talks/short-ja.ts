import type { Talk } from './talk.ts';

export const shortJa: Talk = {
  id: 'short-ja',
  language: 'ja',
  people: ['佐藤 花子', '田中 誠'],
  turns: [
    { speaker: '田中 誠', text: 'おはようございます。今日もよろしくお願いします。' },
    { speaker: '佐藤 花子', text: 'よろしくお願いします。' },
    { speaker: '田中 誠', text: '最初に、今日話したいことを聞いてもいいですか。' },
    {
      speaker: '佐藤 花子',
      text: 'はい。案件の優先順位で迷っていて、一緒に考えてもらえると助かります。',
      topic: '案件の優先順位に迷っている',
    },
    {
      speaker: '田中 誠',
      text: 'わかりました。いま、いちばん時間を取られているのはどれですか。',
      topic: '案件の優先順位に迷っている',
    },
    {
      speaker: '佐藤 花子',
      text: '北川商事さんの見積もりです。要件がまだ固まっていなくて、三回作り直しました。',
      topic: '案件の優先順位に迷っている',
    },
    { speaker: '田中 誠', text: 'はい。', topic: '案件の優先順位に迷っている' },
    {
      speaker: '佐藤 花子',
      text: '窓口が二人いらっしゃるので、話がなかなかそろわないんです。',
      topic: '案件の優先順位に迷っている',
    },
  ],
};
