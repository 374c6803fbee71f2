import type { Pack } from '../schema';

export type PackSummary = Pick<Pack, 'id' | 'name' | 'description' | 'department' | 'lengthMin' | 'version'>;

/** What the gallery shows of each built-in pack before its themes are loaded. */
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
} satisfies Record<string, PackSummary>;
