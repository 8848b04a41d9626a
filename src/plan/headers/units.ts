/** Units of amounts as English headers write them, compacted and in capitals: 10,000YUAN, RMB10K, CNY. */
export const ENGLISH_UNIT: readonly (readonly ["亿元" | "万元" | "元" | "unsupported", RegExp])[] = [
  [
    "unsupported",
    /^(?:RMB|CNY|YUAN|¥)?(?:MILLION|MN?|THOUSAND|1,?000|K)(?:RMB|CNY|YUAN)?$|^(?:USD|EUR|HKD|GBP|US\$|\$|€|£)/,
  ],
  ["亿元", /^(?:RMB|CNY|¥)?(?:100MILLION|100M|YI)(?:RMB|CNY|YUAN)?$/],
  ["万元", /^(?:RMB|CNY|¥)?(?:10,?000|10K|10THOUSAND|TENTHOUSAND|TENTHOUSANDS?OF|WAN)(?:RMB|CNY|YUAN)?$/],
  ["元", /^(?:RMB|CNY|YUAN|RENMINBI|¥|CNYYUAN|RMBYUAN)$/],
];
