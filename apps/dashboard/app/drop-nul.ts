import { Transform } from 'node:stream';

/**
 * A stream that lets everything pass but NUL bytes. React 18 writes in blocks of a fixed size and, where a letter of
 * more than one byte does not fit at the end of one, sends the unused bytes along; no text of ours holds a NUL.
 */
export function dropNul(): Transform {
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
}
