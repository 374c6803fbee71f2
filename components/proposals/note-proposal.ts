import type { addProposal } from '@/lib/proposals/store';

/** Loaded when a proposal is noted: most talks have none, and the panel is to open fast. */
export const noteProposal: typeof addProposal = async (...given) =>
  (await import('@/lib/proposals/store')).addProposal(...given);
