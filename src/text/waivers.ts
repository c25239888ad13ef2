/** 豁免: a finding that somebody lets stand, with a reason. */
export const waiverText = {
  waive: "豁免",
  waiveName: (title: string, cell: string) => `豁免：${cell} ${title}`,
  formTitle: (title: string) => `豁免“${title}”`,
  note: "数据不变就不再提示，也不计入问题数；本行的数据一变，会重新提示。",
  reason: "理由",
  name: "姓名",
  confirm: "确定",
  count: (count: number) => `已豁免 ${count} 项`,
  show: (count: number) => `展开 ${count} 项豁免`,
  hide: "收起豁免",
  unwaive: "取消豁免",
  unwaiveName: (title: string, cell: string) => `取消豁免：${cell} ${title}`,
  because: (reason: string) => `理由：${reason}`,
  place: ({ sheet, at }: { sheet: string; at: string }) => `${sheet} ${at}`,
  by: (name: string, date: string) => `${name}，${date}`,
  line: ({
    cell,
    title,
    reason,
    name,
    date,
  }: {
    cell: string;
    title: string;
    reason: string;
    name: string;
    date: string;
  }) => `${cell} ${title}（${reason}；${name}，${date}）`,
  lines: (lines: readonly string[]) => `已豁免 ${lines.length} 项：${lines.join("；")}`,
  cleanTitle: "没有其他问题",
  onlyWaived: (applied: number) => `已按 ${applied} 条规则逐格核对。除了下面已豁免的，都对得上。`,
  unknownRule: "这个版本没有的规则",
} as const;
