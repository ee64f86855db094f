// A screenshot as a PNG of 256 colours (PNG 3, 11.2.2): half as large, and text looks the same.
import { crc32, deflateSync } from "node:zlib";

/** `page` is an empty one of Chromium, which reads the picture. */
export async function toPalettePng(page, png) {
  const { width, height, palette, places } = await page.evaluate(countColors, png.toString("base64"));
  const pixels = Buffer.from(places, "base64");
  // Each row begins with its filter: none.
  const rows = Buffer.concat(Array.from({ length: height }, (_, row) => Buffer.concat([Buffer.of(0), pixels.subarray(row * width, (row + 1) * width)])));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const chunks = [["IHDR", header], ["PLTE", Buffer.from(palette.flat())], ["IDAT", deflateSync(rows, { level: 9 })], ["IEND", Buffer.alloc(0)]];
  return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), ...chunks.map(([name, data]) => chunk(name, data))]);
}

function chunk(name, data) {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** Runs in the browser. Colours are taken together by the upper half of each channel, and stand as the most frequent among them. */
async function countColors(base64) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const { width, height } = image;
  const canvas = new OffscreenCanvas(width, height).getContext("2d");
  canvas.drawImage(image, 0, 0);
  const { data } = canvas.getImageData(0, 0, width, height);
  const colorAt = (pixel) => (data[pixel * 4] << 16) | (data[pixel * 4 + 1] << 8) | data[pixel * 4 + 2];
  const groupOf = (color) => color & 0xf0f0f0;
  const groups = new Map();
  for (let pixel = 0; pixel < width * height; pixel++) {
    const color = colorAt(pixel);
    const colors = groups.get(groupOf(color)) ?? new Map();
    groups.set(groupOf(color), colors.set(color, (colors.get(color) ?? 0) + 1));
  }
  const sum = (colors) => [...colors.values()].reduce((total, count) => total + count, 0);
  const frequent = [...groups.values()].sort((a, b) => sum(b) - sum(a)).slice(0, 256);
  const channels = (color) => [color >> 16, (color >> 8) & 255, color & 255];
  const palette = frequent.map((colors) => channels([...colors].sort((a, b) => b[1] - a[1])[0][0]));
  const known = new Map();
  const nearest = (color) => {
    const own = channels(color);
    const distances = palette.map((other) => other.reduce((total, value, index) => total + (value - own[index]) ** 2, 0));
    return distances.indexOf(Math.min(...distances));
  };
  let places = "";
  for (let pixel = 0; pixel < width * height; pixel++) {
    const color = colorAt(pixel);
    if (!known.has(color)) known.set(color, nearest(color));
    places += String.fromCharCode(known.get(color));
  }
  return { width, height, palette, places: btoa(places) };
}
