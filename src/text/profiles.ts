/** 口径: what people call the built-in scoring profiles, by their ids. */
export const profileNames: Readonly<Record<string, string>> = {
  national: "国家通用",
};
