/** The departments that packs of ours are made for; product.md A2–A6. */
export const departments = [
  'general',
  'sales',
  'engineering',
  'manufacturing',
  'new-business',
  'call-center',
  'corporate',
] as const;
export type Department = (typeof departments)[number];

/** What a company sets up beside its departments; product.md A7. */
export const initiatives = ['newcomer', 'mid-career', 'young-mentor'] as const;
export type Initiative = (typeof initiatives)[number];
