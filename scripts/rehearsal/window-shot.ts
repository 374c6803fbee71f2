import { readFile, writeFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';

/** Writes what a virtual screen shows now as a PNG. The screen keeps its picture in an XWD file (X Window Dump). */
export async function shootScreen(xwdFile: string, pngFile: string): Promise<void> {
  await writeFile(pngFile, pngOf(pixelsOf(await readFile(xwdFile))));
}

type Pixels = { width: number; height: number; rgb: Buffer };

/** X11/XWDFile.h: the header is a list of big-endian words, then the colour map, then the rows. */
function pixelsOf(xwd: Buffer): Pixels {
  const word = (index: number) => xwd.readUInt32BE(index * 4);
  const [headerSize, width, height, bitsPerPixel, rowSize, colours] = [
    word(0),
    word(4),
    word(5),
    word(11),
    word(12),
    word(19),
  ];
  if (bitsPerPixel !== 32)
    throw new Error(`A screen with ${bitsPerPixel} bits for each pixel cannot be read.`);
  const start = headerSize + colours * 12;
  const rgb = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = start + y * rowSize + x * 4;
      const to = (y * width + x) * 3;
      rgb[to] = xwd[from + 2] ?? 0;
      rgb[to + 1] = xwd[from + 1] ?? 0;
      rgb[to + 2] = xwd[from] ?? 0;
    }
  }
  return { width, height, rgb };
}

function pngOf({ width, height, rgb }: Pixels): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Array.from({ length: height }, (_, y) => [
    Buffer.alloc(1),
    rgb.subarray(y * width * 3, (y + 1) * width * 3),
  ]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
}
