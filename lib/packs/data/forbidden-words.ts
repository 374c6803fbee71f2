/** What nobody is asked about at work: special-care data and fair treatment (product.md D2). As patterns. */
const privateMattersJa = [
  ...['健康', '体調', '病', '睡眠', '眠れ', '通院', '薬', '妊娠', 'メンタル', '障害'],
  ...['家族', '結婚', '離婚', '出産', '育児', '介護', '子ども', '子供', '恋人', '彼氏', '彼女'],
  ...['(?<![工丈])夫', '妻', '宗教', '信仰', '政治', '選挙', '政党', '組合'],
  ...['年収', '給料', '給与', '収入', '貯金', '借金'],
];

const privateMattersEn = [
  ...['health\\w*', 'sick\\w*', 'ill', 'illness', 'sleep\\w*', 'doctor', 'medic\\w*', 'mental\\w*'],
  ...['famil(y|ies)', 'married', 'marriage', 'wife', 'husband', 'spouse', 'child\\w*', 'kids?', 'baby'],
  ...['pregnan\\w+', 'religio\\w+', 'faith', 'church', 'politic\\w*', 'vot(e|ing)', 'elections?', 'unions?'],
  ...['salar\\w+', 'income', 'wages?', 'paycheck'],
];

/** Names and figures of others, and how the other one is never spoken of. */
const notOursJa = ['すっきり', 'カケアイ', '(?<![一-龠])君', 'お前', '脳科学'];
const notOursEn = ['kakeai', 'subordinate\\w*'];

/** Not in what is said in a talk: who asks is no boss, and a question about a failure begins with 何 or どう. */
export const forbiddenJa = [...privateMattersJa, ...notOursJa, ...['なぜ', 'どうして', 'なんで', 'あなた', '部下', '上司', 'マネジャー', 'マネージャー', 'ストレス'], ...['評価', '点数', '査定']];

export const forbiddenEn = [...privateMattersEn, ...notOursEn, ...['why', 'boss\\w*', 'manager\\w*', 'stress\\w*', 'money', 'scor(e|es|ing)', 'rating', 'appraisal']];

/** Advice to a manager may speak of evaluation, to keep it apart, but of private matters no more than a question. */
export const forbiddenInAdviceJa = [...privateMattersJa, ...notOursJa, '部下', 'マネージャー', '必ず成功', '簡単に'];
export const forbiddenInAdviceEn = [...privateMattersEn, ...notOursEn, 'boss\\w*', 'guarantee\\w*'];
