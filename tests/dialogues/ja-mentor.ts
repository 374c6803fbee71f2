import type { Dialogue } from './dialogue';
import { transcript } from './transcript';

/** 部署をまたぐ相談。聞き間違いの字幕や、似た話題が並ぶもの。 */
export const jaMentor: readonly Dialogue[] = [
  transcript(
    'ja-mentor-1',
    'ja',
    `
# career career 専門職か管理職か
# network relations 社外の人脈づくり
# english skills 英語の会議についていけない
# balance private 介護と仕事の両立

S: お久しぶりです 聞こえますか
M: はい 聞こえます 今日はよろしくお願いします
M career: 先月の宿題 ずっと考えてました 管理職に進むのか このまま技術でいくのか
S career: どうですか 気持ちは
M career: 人を見るのは嫌いじゃないんですけど 手を動かさなくなるのが怖いです
S career: 怖いのはどのあたりが
M career: 三年離れたら戻れない気がして
S career: 僕は五年離れて戻りましたよ 細かいところは若い人に聞きました でも全体は前より見えた
M career: それを聞くと少し楽になります
S career: 一年だけリーダーをやってみて それから決めるのでも遅くないですよ
M: 上司に聞いてみます
M balance: もう一つ まだ誰にも言ってないんですけど 父が倒れまして
S balance: それは大変でしたね 今はどちらに
M balance: 地元の病院です 週末に通ってるんですけど 秋には退院なので
S balance: 介護休業は使えますし 短時間の制度もあります 早めに人事に話すと選べる幅が広いです
M balance: 休むと迷惑かなと思って 言い出せなくて
S balance: 言わずに急に抜けるほうがみんな困ります 一緒に話しに行きましょうか
M: ありがとうございます
`,
  ),
  transcript(
    'ja-mentor-2',
    'ja',
    `
# report work 週報の書き方
# report-boss relations 上司への報告のタイミング
# sleep private 寝つきが悪い
# excel skills 表計算の関数

S: 今日は暖かいですね 眠くなります
M: お昼の後は特に まぶたが落ちてきます
S report-boss: で 課長さんに遅いって言われた件ですね
M report-boss: はい まとまってから言おうと思ってると いつも なんで早く言わないんだって
S report-boss: まとまるって どのくらいまで
M report-boss: 原因と対策が両方わかるまでです
S report-boss: それだと三日かかりますよね 起きたことだけ その日のうちに言うのはどうですか
M report-boss: 中途半端で怒られませんか
S report-boss: 途中です って先に言えば大丈夫です 課長さんが欲しいのは安心なので
M report-boss: 途中ですって言っていいんですね
S: いいんです いいんです
M: メモしておきます
S: 週報のほうは見本を持ってくるので来月やりましょう
M: はい お願いします 関数はもう解決しました 後輩に聞いたら一分でした
S: はは 頼れる後輩ですね
M: そうなんです
`,
  ),
  transcript(
    'ja-mentor-3',
    'ja',
    `
# transfer career 大阪への転勤
# handover work 後任への引き継ぎ
# farewell other 送別会の幹事
# team relations 新しい部署に馴染めるか

S transfer: 内示 出たんですね
M transfer: はい 四月から大阪です まさか自分がと思いました
S transfer: ご家族は何て
M transfer: 妻は 一緒に行くって言ってくれてます 子どもの保育園だけが心配で
S transfer: 向こうは待機が少ない区もあるから 早めに見に行くといいですよ 下見の出張扱いにできるはずです
M transfer: そうなんですか 知らなかったです
S transfer: 社宅も二月中に申し込まないと埋まります
M: 今日調べます
S handover: 後は誰に渡すんですか
M handover: 三宅さんです 十二社を全部回る時間がないので 半分は電話になりそうです
S handover: 大きいところだけ一緒に顔を出して あとは経緯を一枚にまとめて渡せば十分です
M handover: 経緯 頭の中にしかないです
S handover: それが一番危ないので 今週から毎日一社ずつ書きましょう
M: 毎日一社 やります
S: あと大阪は粉もんだけじゃないですからね いい店教えます
M: 楽しみにしてます
`,
  ),
  transcript(
    'ja-mentor-4',
    'ja',
    `
# sales work 交渉が苦手
# meeting work 会議が長い
# boss relations 上司とそりが合わない
# reading skills 読むべき本

M: この前貸していただいた本 返します ありがとうございました
S: 早いですね おもしろかった？
M: 三章で寝ました
S: 正直でよろしい
M meeting: 今日は会議のことを相談したくて 月曜の定例が二時間あるんです
S meeting: 何人で
M meeting: 十四人です しゃべるのは三人ぐらいで あとはみんなパソコン見てます
S meeting: 二十八時間使ってるわけだ 何を決める場なの
M meeting: 決めないんです 順番に進み具合を読み上げて終わりです
S meeting: じゃあ読めば済むものは前の日に書いてもらって 困ってることだけ話すようにしたら
M meeting: それだと三十分で済みそうです 進行は私なので変えられます
S meeting: まず一か月だけ試したい って言うと通りやすいよ
M: なるほど そうします
S: 上司の人の話もしたかったんだけど 時間だね 次にゆっくり
M: はい 次回お願いします
S: 交渉成立だね
`,
  ),
  transcript(
    'ja-mentor-5',
    'ja',
    `
# startup career 社内公募に手を挙げるか
# presentation skills 人前で話すのが苦手
# motivation work 仕事に飽きてきた
# house private 家を買うかどうか

S motivation: 前回 少し元気がなかったので気になってました
M motivation: 顔に出てましたか なんというか 四年同じことをしてて もう驚くことがないんです
S motivation: 飽きた ということ？
M motivation: はい 贅沢な悩みだとは思うんですけど
S motivation: 贅沢じゃないですよ 最後に面白かったのはいつでした
M motivation: 去年の秋に新しい検査の機械を入れたときです 誰も正解を知らなくて
S motivation: 正解がないのが好きなんですね
M motivation: ああ そうかもしれないです
S startup: それなら社内の公募 見ました？ 新規事業の
M startup: 見ました 締め切りが再来週ですよね
S startup: 出してみたらどうですか
M startup: 落ちたら今の部署に居づらくなりませんか
S startup: 応募したことは通るまで上司には伝わらない決まりです 志望動機 見ますよ
M startup: 本当ですか じゃあ週末に下書きします
S: 楽しみにしてます
M: 家で書くと子どもが乗ってくるので カフェで書きます
`,
  ),
];
