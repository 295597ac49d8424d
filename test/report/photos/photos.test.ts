import { deflateSync } from "node:zlib";
import { decode, encode } from "jpeg-js";
import { preparePhotos } from "../../../src/report";
import type { Picture } from "../../../src/report";
import { answersOf } from "../answers-of";

const answers = answersOf(
  { "provider.reportYear": 2025 },
  {
    photos: [{ item: "3.2", file: "Суреттер\\Oqu.JPG", caption: { kk: "Оқу", ru: "Обучение" } }],
  },
);

const red = [200, 0, 0] as const;
const blue = [0, 0, 200] as const;

/** A picture whose left half is red and right half is blue. */
function halves(width: number, height: number): Uint8Array {
  const data = Buffer.alloc(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    data.set([...(pixel % width < width / 2 ? red : blue), 255], pixel * 4);
  }
  return Uint8Array.from(encode({ width, height, data }, 95).data);
}

/** With what a camera writes: how it was held, its maker, the place, a comment. */
function withMetadata(jpeg: Uint8Array, turn: number): Uint8Array {
  const tiff = Buffer.alloc(26);
  tiff.write("II*\0", 0, "latin1");
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(turn, 18);
  const segment = (marker: number, content: Buffer): Buffer => {
    const head = Buffer.alloc(4);
    head.writeUInt16BE(marker, 0);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head, content]);
  };
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(
      0xffe1,
      Buffer.concat([Buffer.from("Exif\0\0"), tiff, Buffer.from("MARKER GPS 51.1N")]),
    ),
    segment(0xffe1, Buffer.from("http://ns.adobe.com/xap/1.0/\0MARKER creator")),
    segment(0xffe2, Buffer.from("ICC_PROFILE\0MARKER profile")),
    segment(0xfffe, Buffer.from("MARKER comment")),
    jpeg.subarray(2),
  ]);
}

/** A PNG of one colour with an author in its texts. */
function png(width: number, height: number, pixel: readonly number[]): Uint8Array {
  const chunk = (name: string, content: Buffer): Buffer => {
    const head = Buffer.alloc(4);
    head.writeUInt32BE(content.length);
    return Buffer.concat([head, Buffer.from(name), content, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const line = [1, ...pixel, ...new Array<number>((width - 1) * 4).fill(0)];
  const raw = Buffer.from(Array.from({ length: height }, () => line).flat());
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("tEXt", Buffer.from("Author\0MARKER")),
    chunk("IDAT", deflateSync(raw)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

async function pictureOf(bytes: Uint8Array): Promise<Picture> {
  const { photos, refused } = await preparePhotos([{ name: "a", bytes }], answers);
  expect(refused).toEqual([]);
  return photos[0]!.picture;
}

function colorAt({ bytes, width }: Picture, x: number, y: number): "red" | "blue" | "other" {
  const { data } = decode(bytes, { useTArray: true });
  const at = (y * width + x) * 4;
  const [r = 0, , b = 0] = data.subarray(at, at + 3);
  if (r > 150 && b < 80) return "red";
  return b > 150 && r < 80 ? "blue" : "other";
}

/** How each way of holding the camera leaves the red half once the picture is upright. */
test.each([
  [1, "left"],
  [2, "right"],
  [3, "right"],
  [4, "left"],
  [5, "top"],
  [6, "top"],
  [7, "bottom"],
  [8, "bottom"],
])("a picture of orientation %d is turned: red is %s", async (turn, side) => {
  const picture = await pictureOf(withMetadata(halves(64, 32), turn));
  const isTall = side === "top" || side === "bottom";
  expect([picture.width, picture.height]).toEqual(isTall ? [32, 64] : [64, 32]);
  const near = 4;
  const places = {
    left: [near, 16],
    right: [picture.width - near, 16],
    top: [16, near],
    bottom: [16, picture.height - near],
  } as const;
  const [x, y] = places[side as keyof typeof places];
  expect(colorAt(picture, x, y)).toBe("red");
  expect(colorAt(picture, picture.width - 1 - x, picture.height - 1 - y)).toBe("blue");
});

test("nothing but the pixels is left: no place, device, creator, profile, comment", async () => {
  const { bytes } = await pictureOf(withMetadata(halves(64, 32), 6));
  const text = Buffer.from(bytes).toString("latin1");
  expect(text).not.toMatch(/MARKER|Exif|ICC_PROFILE|adobe/);
});

test("a large picture is scaled down to 1600 pixels, in its proportions", async () => {
  const { width, height } = await pictureOf(halves(2000, 500));
  expect([width, height]).toEqual([1600, 400]);
});

test("a small one keeps its size", async () => {
  expect(await pictureOf(halves(40, 30))).toMatchObject({ width: 40, height: 30 });
});

test("a PNG becomes a JPEG without its texts; what is seen through stands on white", async () => {
  const picture = await pictureOf(png(8, 8, [0, 0, 0, 0]));
  expect(picture.type).toBe("image/jpeg");
  const { data } = decode(picture.bytes, { useTArray: true });
  expect(Math.min(...data)).toBeGreaterThan(245);
  expect(Buffer.from(picture.bytes).toString("latin1")).not.toContain("MARKER");
});

test("the row of the form that names the file gives its item and caption", async () => {
  const file = { name: "oqu.jpg", bytes: halves(16, 16) };
  const { photos } = await preparePhotos([file], answers);
  expect(photos).toMatchObject([{ item: "3.2", caption: { kk: "Оқу", ru: "Обучение" } }]);
});

test("a picture that no row names goes to the events", async () => {
  const { photos } = await preparePhotos([{ name: "b.jpg", bytes: halves(16, 16) }], answers);
  expect(photos).toMatchObject([{ item: "2.3", caption: {} }]);
});

/** A header that claims 60,000 × 60,000 pixels. */
function huge(): Uint8Array {
  const bytes = halves(16, 16);
  const frame = Buffer.from(bytes).indexOf(Buffer.from([0xff, 0xc0]));
  const view = new DataView(bytes.buffer);
  view.setUint16(frame + 5, 60_000);
  view.setUint16(frame + 7, 60_000);
  return bytes;
}

test.each([
  ["a text", Buffer.from("not a picture"), "not-a-picture"],
  ["a header that claims too much", huge(), "too-large"],
  ["half a file", halves(400, 400).subarray(0, 300), "damaged"],
  ["a PNG whose data are too short", png(8, 8, [0, 0, 0, 255]).subarray(0, 60), "damaged"],
])("%s is refused", async (_name, bytes, reason) => {
  const { photos, refused } = await preparePhotos([{ name: "x", bytes }], answers);
  expect(photos).toEqual([]);
  expect(refused).toEqual([{ name: "x", reason }]);
});
