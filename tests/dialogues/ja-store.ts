import type { Dialogue } from './dialogue';
import { transcript } from './transcript';

/** 店舗と物流。話題の言葉が別の意味で出てくるものを含む。 */
export const jaStore: readonly Dialogue[] = [
  transcript(
    'ja-store-1',
    'ja',
    `
# inventory work 棚卸しの段取り
# part-timer relations アルバイトの教育
# day-off private 土日に休みたい
# manager career 店長試験を受けるか

S: お疲れさま 雨だと静かだね
M: そうですね 午前中は三組だけでした
S inventory: じゃあ今のうちに棚卸しの話をしておこうか 前回は終わったの何時だっけ
M inventory: 十一時半です 奥の倉庫から数え始めたのがよくなかったと思います
S inventory: 倉庫は前日に数えちゃだめなのかな 札を貼って動かさないようにして
M inventory: それができれば当日は売り場だけなので 九時には終わります
S inventory: じゃあ前日に二人つけよう 誰がいい
M inventory: 高橋さんと もう一人は数えるのが早い森さんがいいです
S: わかった シフト組んでおくね
M part-timer: その森さんなんですけど 教え方に困っていて
S part-timer: どういうところ
M part-timer: 一回言えばできるんですけど なんでそうするのかを聞かないので 応用が利かなくて
S part-timer: 理由から先に言ってみたらどうかな 袋詰めも なんで重いものが下なのか考えてもらうとか
M part-timer: ああ いつも手順だけ渡してました
S part-timer: 学生さんはバイトが初めてだから 最初の一か月で決まるよ
M: やってみます 傘立て出してきますね
`,
  ),
  transcript(
    'ja-store-2',
    'ja',
    `
# display work 売り場のレイアウト変更
# complaint work お客様の声への返し方
# register skills レジの締めが合わない
# overtime private 閉店後の残業

M: おはようございます 声がかすれててすみません
S: 風邪 無理しないでね
M: カラオケです
S: なんだ 心配して損した
M register: あの レジのことなんですけど また昨日三百二十円合わなくて
S register: 今月何回目
M register: 四回目です 全部私の締めのときなので 落ち込みます
S register: 夕方に一回途中で数えてみた？
M register: してないです 最後にまとめて数えてます
S register: 五時に一回数えれば どの時間帯でずれたかわかるよ あと両替のときは二人で見て
M register: 両替かもしれないです 一人でやってました
S register: 責めてるんじゃないからね 仕組みで防ごう
M: はい 今日からやります
S: あと売り場の変更は本部の図面が来てからだから また今度ね
M: わかりました お客様の声はもう出なさそうです
S: うまいこと言わないで 喉飴あげるから
`,
  ),
  transcript(
    'ja-store-3',
    'ja',
    `
# delivery work 配送ルートの組み直し
# driver relations ドライバーさんとの関係
# licence skills 中型免許の取得
# lumbar private 腰の調子

S lumbar: 腰どうですか 昨日かばいながら歩いてましたよね
M lumbar: ばれてましたか 月曜に積み降ろしでぎくっとやってしまって
S lumbar: 病院は行きました？
M lumbar: まだです 湿布でごまかしてます
S lumbar: 今日の午後行ってください 二十キロ以上は当分持たないこと
M lumbar: すみません 人が足りないのに
S lumbar: 長引くほうが困りますから 遠慮しないで
M: ありがとうございます
S driver: それと 昨日ドライバーの吉田さんと揉めてたって聞いたんですけど
M driver: 揉めたというか 時間指定を変えてほしいって急に言ったら怒られてしまって
S driver: 急って どのくらい前に
M driver: 出る十分前です
S driver: それは怒るかな 朝の点呼までに言うって決めてあげたほうがいいですね
M driver: そうですよね 今日会ったら謝ります
S driver: 一言で十分ですよ 長く付き合う人たちだから
M: はい
S: ルートの話は腰が治ってからにしましょう
M: そうさせてください
`,
  ),
  transcript(
    'ja-store-4',
    'ja',
    `
# sales work 客単価を上げたい
# event work 周年祭の企画
# friend relations 同期が辞めて寂しい
# language skills 中国語での接客

S: 研修どうでした？ 東京は久しぶりでしょう
M: 久しぶりでした 人が多くて 同期と中華街まで行ってきました
S: それは横浜ですね
M: そうなんです 足を延ばして
S event: さて 周年祭ですけど 何か考えてきてくれました？
M event: 三つあります 一つは常連さんの写真を飾るコーナー
S event: いいですね 許可は要りますけど
M event: 二つ目が福引きで 三つ目は開店当時の値段で売る日を作る
S event: 当時の値段は面白い でも赤字にならない？
M event: 一日だけ 一人一点なら四万円ぐらいで済みます
S event: それなら本部に通せると思う 福引きは去年もやったから外そうか
M event: はい 二つに絞って企画書にします
S language: それと最近 中国からのお客様が増えたけど 困ってない？
M language: 困ってます 翻訳アプリだと化粧品の成分が変になるんです
S language: よく聞かれることだけ紙にしておくのはどう 指差しで
M language: それがあれば助かります 李さんに書いてもらえないか聞いてみます
S: お願いします
`,
  ),
  transcript(
    'ja-store-5',
    'ja',
    `
# temperature work 冷蔵庫の温度管理
# key work 鍵当番の負担
# leader career 副店長としての一年
# health private 健康診断の再検査

M: 失礼します
S: どうぞ 暑かったでしょう 冷蔵庫に麦茶あるから飲んで
M: いただきます 生き返ります
S leader: 副店長になって一年だね 自分ではどうだった
M leader: 最初の半年は 前と同じことを倍やってただけでした
S leader: 途中から変わったよね 何があったの
M leader: 夏に私が倒れて 一週間みんなで回してくれたじゃないですか あれで 任せていいんだって
S leader: あの週 みんないい顔してたよ
M leader: ちょっと悔しかったです
S leader: 次の一年は何をやりたい
M leader: 発注を私じゃなくて三人で見られるようにしたいです 数字も全部見せて
S leader: いいね それができたら店長の仕事だよ
M: がんばります
S: 再検査は行った？ まだなら来週の当番外すよ
M: もう済みました 何ともなかったです
S: よかった
`,
  ),
];
