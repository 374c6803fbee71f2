import type { Talk, Turn } from './talk.ts';

const sato = '佐藤 花子';
const tanaka = '田中 誠';

const opening: Turn[] = [
  { speaker: tanaka, text: '佐藤さん、おつかれさまです。音、聞こえていますか。' },
  { speaker: sato, text: 'はい。' },
  { speaker: sato, text: 'はい、大丈夫です。ちょっと外の工事がうるさくて、すみません。' },
  { speaker: tanaka, text: 'いえいえ、こちらは全然気になりませんよ。今日は三つでしたよね、話したいこと。' },
  {
    speaker: sato,
    text: 'そうです。先月の商談のふり返りと、案件の優先順位と、あと最後に、データ分析のことを少し。',
  },
  { speaker: tanaka, text: 'いいですね。じゃあ上から順番にいきましょうか。' },
];

const review: Turn[] = [
  {
    speaker: sato,
    text: '先月の北川商事さんの商談なんですけど、自分の中では、正直あまりうまくいかなかったなと思っていて。',
  },
  { speaker: tanaka, text: 'うん。' },
  {
    speaker: sato,
    text: '提案書はちゃんと準備したんです。でも、途中から部長さんの表情が、こう、変わったというか。',
  },
  { speaker: tanaka, text: 'なるほど。それって、どのあたりの話をしていたときですか。' },
  { speaker: sato, text: '費用の説明に入ったところですね。たぶん、話す順番がよくなかったんだと思います。' },
  { speaker: tanaka, text: '順番というと。' },
  {
    speaker: sato,
    text: '効果の話をする前に、いきなり金額の表を出してしまって。あとから見返して、あ、ここだなと。',
  },
  {
    speaker: tanaka,
    text: '自分で気づけているのは、すごく大きいと思いますよ。次に同じ場面が来たら、どうしますか。',
  },
  { speaker: sato, text: 'まず、先方が困っている作業の時間を一緒に数えてから、金額の話をしたいです。' },
  { speaker: tanaka, text: 'それ、いいですね。ちなみに私も三年目のころ、まったく同じ失敗をしました。' },
  { speaker: sato, text: 'え、そうなんですか。ちょっと安心しました。' },
];

const priorities: Turn[] = [
  { speaker: tanaka, text: 'では二つ目、優先順位のほうに移りましょうか。いま何件くらい持っていますか。' },
  { speaker: sato, text: '動いているのが七件で、そのうち三件が今月末に重なっています。' },
  { speaker: tanaka, text: '三件。それはしんどいですね。' },
  {
    speaker: sato,
    text: '全部急ぎに見えてしまって、結局、連絡が早いお客さまから手をつけている感じなんです。',
  },
  { speaker: tanaka, text: 'ああ、わかります。その中で、いちばん時間を取られているのはどれですか。' },
  {
    speaker: sato,
    text: '見積もりの作り直しです。要件が固まらないうちに作るので、三回も四回も出し直していて。',
  },
  { speaker: tanaka, text: 'はい。' },
  { speaker: sato, text: 'はい。' },
  { speaker: tanaka, text: 'じゃあ、見積もりは要件がそろってから着手する、と決めてしまうのはどうでしょう。' },
  { speaker: sato, text: 'そうしたいんですけど、先方の窓口が二人いて、言うことが少しずつ違うんです。' },
  {
    speaker: tanaka,
    text: 'そこは私から、窓口を一人にしてもらえないか、先方の課長さんにお願いしてみます。来週の打ち合わせにも同席しますよ。',
  },
  { speaker: sato, text: 'ほんとですか。それだけでもだいぶ楽になります。ありがとうございます。' },
  {
    speaker: tanaka,
    text: '残りの二件は、金曜までに締め切りと金額だけ書き出してもらえますか。一緒に並べてみましょう。',
  },
  { speaker: sato, text: 'わかりました。金曜までに書き出します。' },
];

const learning: Turn[] = [
  { speaker: tanaka, text: 'じゃあ最後、データ分析の話を聞かせてください。' },
  { speaker: sato, text: 'はい。前回も少しお話ししたんですけど、やっぱりちゃんと学びたいなと思っていて。' },
  { speaker: tanaka, text: '何かきっかけがあったんですか。' },
  {
    speaker: sato,
    text: '商談の記録を見ていて、受注できた案件には共通点がありそうだなと。でも、自分ではそれを確かめられなくて。',
  },
  { speaker: tanaka, text: 'おもしろい。それはチームとしても知りたいです。' },
  { speaker: sato, text: '勉強会に出るか、通信の講座にするかで迷っています。' },
  {
    speaker: tanaka,
    text: 'まず候補を三つくらい挙げてみませんか。週に二時間なら、業務の中で使ってもらっていいですよ。',
  },
  { speaker: sato, text: 'ありがとうございます。次の回までに三つ挙げてきます。' },
  {
    speaker: tanaka,
    text: '今日もいい話ができました。前回の提案が現場で使われているのも、うれしかったです。',
  },
  { speaker: sato, text: 'こちらこそ、ありがとうございました。では、失礼します。' },
];

const under = (topic: string, turns: Turn[]) => turns.map((turn) => ({ ...turn, topic }));

export const salesJa: Talk = {
  id: 'sales-ja',
  language: 'ja',
  people: [tanaka, sato],
  turns: [
    ...opening,
    ...under('先月の商談のふり返り', review),
    ...under('案件の優先順位に迷っている', priorities),
    ...under('データ分析を学びたい', learning),
  ],
};
