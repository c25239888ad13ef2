import { excelName } from "../../src/older/excel-name";

test.each([
  ["PC", "15.0.5101.1000", "Excel 2013 或更早的版本"],
  ["PC", "16.0.4266.1001", "Excel 2016"],
  ["PC", "16.0.5400.1000", "Excel 2016"],
  ["PC", "16.0.10338.20019", "Excel 2019"],
  ["PC", "16.0.14332.20003", "Excel"],
  ["Mac", "16.16.27", "Mac 版 Excel"],
  ["iOS", "2.80", "平板或手机上的 Excel"],
  ["Android", "16.0", "平板或手机上的 Excel"],
  ["OfficeOnline", "16.0.17830.41003", "网页版 Excel"],
])("on %s, %s is %s", (platform, version, name) => {
  expect(excelName(platform, version)).toBe(name);
});
