/** 口径: what people call the built-in scoring profiles, by their ids. */
export const profileNames: Readonly<Record<string, string>> = {
  national: "国家通用",
  cost: "成本单列",
  hubei: "湖北",
  yinchuan: "银川",
  capped: "执行率封顶",
  central: "中央部门",
  linear: "反向线性",
  symmetric: "等于双向",
};
