import { describe, expect, test } from "vitest";
import { findPlace } from "../../src/places/index.js";

const codeOf = (name: string, within?: string): string | null | undefined => {
  const place = findPlace(name, within);
  return place === null ? undefined : place.code;
};

describe("names as reports print them", () => {
  test.each([
    ["深圳市坪山区", "440310", "广东省深圳市坪山区"],
    ["坪山区", "440310", "广东省深圳市坪山区"],
    ["深圳市罗湖", "440303", "广东省深圳市罗湖区"],
    ["呼伦贝尔市海拉尔区", "150702", "内蒙古自治区呼伦贝尔市海拉尔区"],
    ["三明", "350400", "福建省三明市"],
    ["西藏", "540000", "西藏自治区"],
    ["西藏自治区", "540000", "西藏自治区"],
    ["新疆", "650000", "新疆维吾尔自治区"],
    ["内蒙古", "150000", "内蒙古自治区"],
    ["恩施州", "422800", "湖北省恩施土家族苗族自治州"],
    ["湘西自治州", "433100", "湖南省湘西土家族苗族自治州"],
    ["大理州", "532900", "云南省大理白族自治州"],
    ["大理白族自治州", "532900", "云南省大理白族自治州"],
    ["和田地区", "653200", "新疆维吾尔自治区和田地区"],
    ["仙桃市", "429004", "湖北省仙桃市"],
    ["忠县", "500233", "重庆市忠县"],
    ["上海市人民政府办公厅", "310000", "上海市"],
    ["东城区", "110101", "北京市东城区"],
    ["哈密市", "650500", "新疆维吾尔自治区哈密市"],
    ["350400", "350400", "福建省三明市"],
  ])("%s is %s", (name, code, fullName) => expect(findPlace(name)).toMatchObject({ code, fullName }));

  test.each(["国务院", "全国", "我国"])("%s is the nation", (name) => expect(findPlace(name)).toMatchObject({ code: null, name: "全国", level: "nation" }));
  test("of a city and the county in it that are called the same, the city", () => expect(findPlace("岳阳")).toMatchObject({ name: "岳阳市", level: "city" }));
  test("a street is a township of its district", () => expect(findPlace("深圳市坪山区坑梓街道")).toMatchObject({ code: null, level: "township", fullName: "广东省深圳市坪山区坑梓街道" }));
  test.each(["", "市", "云山区", "临川市云山区", "人民政府", "中心城区", "区".repeat(200)])("%j is no place that is known", (name) => expect(findPlace(name)).toBeNull());
});

describe("a name that several places have", () => {
  test.each(["鼓楼区", "朝阳区", "城关区", "市中区"])("%s alone says too little", (name) => expect(findPlace(name)).toBeNull());
  test.each([
    ["鼓楼区", "南京市", "320106"],
    ["鼓楼区", "福建省福州市", "350102"],
    ["城关区", "西藏", "540102"],
    ["朝阳区", "110000", "110105"],
  ])("%s within %s is %s", (name, within, code) => expect(codeOf(name, within)).toBe(code));
  test.each([
    ["南京市鼓楼区", "320106"],
    ["北京朝阳区", "110105"],
  ])("%s says which", (name, code) => expect(codeOf(name)).toBe(code));
  test("a name that went out of use elsewhere is no less doubtful", () => {
    expect(findPlace("江北区")).toBeNull();
    expect([codeOf("江北区", "宁波市"), codeOf("江北区", "重庆市")]).toEqual(["330205", "500105"]);
  });
});

describe("all names of one place are one series", () => {
  test.each([
    [["坪山区", "坪山新区", "深圳市坪山"], "440310"],
    [["光明区", "光明新区"], "440311"],
    [["密云县", "密云区"], "110118"],
    [["襄樊市", "襄阳市"], "420600"],
    [["思茅地区", "普洱市"], "530800"],
    [["那曲地区", "那曲市"], "540600"],
    [["綦江县", "綦江区"], "500110"],
    [["绍兴县", "柯桥区"], "330603"],
    [["海门市", "南通市海门区"], "320614"],
    [["邢台市桥西区", "信都区"], "130503"],
  ])("%s", (names, series) => expect(names.map((name) => findPlace(name)?.series)).toEqual(names.map(() => series)));

  test("an old name keeps its own code, a zone has none", () => {
    expect([codeOf("密云县"), codeOf("坪山新区")]).toEqual(["110228", null]);
    expect(findPlace("坪山新区")).toMatchObject({ fullName: "广东省深圳市坪山新区", level: "county" });
  });
  test("a place that went into another is none of its names, though its code was given anew", () => {
    expect(codeOf("万盛区")).toBe("500110");
    expect(findPlace("万盛区")?.series).not.toBe(findPlace("綦江区")?.series);
    expect(findPlace("加格达奇区")?.series).not.toBe(findPlace("漠河市")?.series);
  });
});
