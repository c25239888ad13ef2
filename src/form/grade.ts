/** 等级: 优, 良, 中, 差. */
export type Grade = "excellent" | "good" | "fair" | "poor";
