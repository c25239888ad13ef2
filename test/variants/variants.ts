import { chizhou2022 } from "./forms/chizhou-2022";
import { hengshan2020 } from "./forms/hengshan-2020";
import { huangshi2022 } from "./forms/huangshi-2022";
import { langfang2019 } from "./forms/langfang-2019";
import { liangping2022 } from "./forms/liangping-2022";
import { putuoSports2022 } from "./forms/putuo-sports-2022";
import { suining2021 } from "./forms/suining-2021";
import { suzhou2021 } from "./forms/suzhou-2021";
import { yinchuan2021 } from "./forms/yinchuan-2021";
import { yongde2022 } from "./forms/yongde-2022";
import { zhongjiang2022 } from "./forms/zhongjiang-2022";
import type { Variant } from "./variant";

export const variants: readonly Variant[] = [
  chizhou2022,
  hengshan2020,
  huangshi2022,
  langfang2019,
  liangping2022,
  putuoSports2022,
  suining2021,
  suzhou2021,
  yinchuan2021,
  yongde2022,
  zhongjiang2022,
];
