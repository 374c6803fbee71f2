import type { Pack } from '../schema';

export type PackSummary = Pick<Pack, 'id' | 'name' | 'description' | 'department' | 'initiative' | 'relations' | 'lengthMin' | 'version'>;

/** What lists of packs show of each built-in one before it is loaded; a pack takes its own from here. */
export const summaries = {
  general: {
    id: 'general',
    version: 1,
    name: { ja: '一般', en: 'General' },
    description: {
      ja: 'どの部署でも使える、はじめの一式です。近況から仕事、キャリアまでの話題がそろっています。',
      en: 'A first set for any team, with topics from how things are going to where you’re heading.',
    },
    department: 'general',
    lengthMin: 30,
  },
  sales: {
    id: 'sales',
    version: 1,
    name: { ja: '営業', en: 'Sales' },
    description: {
      ja: '数字の確認で終わらせず、次の一手と商談の力、気持ちの重さに時間を使うための一式です。',
      en: 'For going past the numbers to the next move, the craft of selling and what weighs on you.',
    },
    department: 'sales',
    lengthMin: 15,
  },
  engineering: {
    id: 'engineering',
    version: 1,
    name: { ja: 'エンジニア・開発', en: 'Engineering' },
    description: {
      ja: '進捗確認ではなく、キャリアと成長、困りごとに時間を使うための一式です。',
      en: 'For spending the time on career, growth and what’s in the way rather than on status.',
    },
    department: 'engineering',
    lengthMin: 30,
  },
  manufacturing: {
    id: 'manufacturing',
    version: 1,
    name: { ja: '製造現場', en: 'Manufacturing' },
    description: {
      ja: '安全と作業のコツ、改善の提案を、シフトの合間の短い時間で話すための一式です。',
      en: 'Safety, know-how and ideas for improvement, in the short time between shifts.',
    },
    department: 'manufacturing',
    lengthMin: 15,
  },
  'new-business': {
    id: 'new-business',
    version: 1,
    name: { ja: '新規事業', en: 'New business' },
    description: {
      ja: '決めることを決め、失敗から学び、挑戦を続けるための一式です。',
      en: 'For deciding what needs deciding, learning from what failed and keeping on trying.',
    },
    department: 'new-business',
    lengthMin: 30,
  },
  'call-center': {
    id: 'call-center',
    version: 1,
    name: { ja: 'コールセンター', en: 'Call center' },
    description: {
      ja: '気持ちを軽くするだけでなく、対応の力と現場の改善につなげるための一式です。',
      en: 'For more than letting off steam: better calls and a better way of working.',
    },
    department: 'call-center',
    lengthMin: 15,
  },
  corporate: {
    id: 'corporate',
    version: 1,
    name: { ja: 'コーポレート', en: 'Corporate functions' },
    description: {
      ja: '決まった仕事の改善、専門の深め方、見えにくい貢献を話すための一式です。',
      en: 'For improving work that repeats, deepening expertise and giving quiet contributions a voice.',
    },
    department: 'corporate',
    lengthMin: 30,
  },
  'newcomer-manager': {
    id: 'newcomer-manager',
    version: 1,
    name: { ja: '新入社員とマネジャー', en: 'Newcomer and manager' },
    description: {
      ja: '入社一年目の人が、仕事の意味をつかみ、何でも聞けるようになるための一式です。',
      en: 'For someone in their first year: finding the point of the work, and asking anything.',
    },
    department: 'general',
    initiative: 'newcomer',
    relations: ['line'],
    lengthMin: 30,
  },
  'newcomer-senior': {
    id: 'newcomer-senior',
    version: 1,
    name: { ja: '新入社員と先輩', en: 'Newcomer and senior' },
    description: {
      ja: '仕事の細かな進め方や職場のなじみ方を、近い先輩に気軽に聞くための一式です。',
      en: 'For asking a senior colleague how things are done here, and getting to feel at home.',
    },
    department: 'general',
    initiative: 'newcomer',
    relations: ['senior-newcomer', 'peer'],
    lengthMin: 30,
  },
  'mid-career-manager': {
    id: 'mid-career-manager',
    version: 1,
    name: { ja: '中途入社者とマネジャー', en: 'Experienced hire & manager' },
    description: {
      ja: '役割と期待を早いうちに確かめ、これまでの経験をここで生かすための一式です。',
      en: 'For agreeing early on role and expectations, and making good use of past experience.',
    },
    department: 'general',
    initiative: 'mid-career',
    relations: ['line'],
    lengthMin: 30,
  },
  'mid-career-peer': {
    id: 'mid-career-peer',
    version: 1,
    name: { ja: '中途入社者と同僚', en: 'Experienced hire & peer' },
    description: {
      ja: '仕事の回し方や書かれていない決まり、聞ける相手を、同僚同士で伝え合うための一式です。',
      en: 'For colleagues to share how work gets done, who to ask and what nobody wrote down.',
    },
    department: 'general',
    initiative: 'mid-career',
    relations: ['peer'],
    lengthMin: 30,
  },
  'mentor-fixed': {
    id: 'mentor-fixed',
    version: 1,
    name: { ja: '若手とメンター（固定）', en: 'Regular mentor' },
    description: {
      ja: '同じメンターと長く話し、仕事とこれからを一緒に考えていくための一式です。',
      en: 'For talking with the same mentor over time about work and what comes next.',
    },
    department: 'general',
    initiative: 'young-mentor',
    relations: ['mentor-fixed'],
    lengthMin: 60,
  },
  'mentor-variable': {
    id: 'mentor-variable',
    version: 1,
    name: { ja: '若手とメンター（その都度）', en: 'A new mentor each time' },
    description: {
      ja: 'その回の相手の経験から学び、社内のつながりを広げるための一式です。',
      en: 'For learning from one person’s experience and getting to know more of the company.',
    },
    department: 'general',
    initiative: 'young-mentor',
    relations: ['mentor-variable', 'diagonal'],
    lengthMin: 30,
  },
} satisfies Record<string, PackSummary>;
