/** The rights a data subject may invoke; one message may invoke several (GDPR Art. 12–22, 77; CCPA 1798.100–125). */
export const Right = {
  options: [
    'access',
    'portability',
    'erasure',
    'rectification',
    'restriction',
    'objection',
    'withdraw_consent',
    'information',
    'complaint',
  ] as const,
};
export type Right = (typeof Right.options)[number];
