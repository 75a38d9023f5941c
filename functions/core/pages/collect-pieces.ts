/** Name of one piece of a file, as programs that join pieces expect it. */
export const pieceName = (name: string, piece: number): string => `${name}.${String(piece + 1).padStart(3, '0')}`;

/** Fetches the pieces in order and saves them as one file; when that fails, shows the buttons. Changing it changes COLLECT_HASH. */
export const COLLECT_SCRIPT = `
'use strict';
const box = document.getElementById('collect');
const { action, ticket, pieces, name } = box.dataset;
const TRIES = 3;

async function take(piece) {
  for (let tries = 1; ; tries++) {
    try {
      const answer = await fetch(action, { method: 'POST', body: new URLSearchParams({ ticket, piece }) });
      if (!answer.ok) throw new Error(answer.statusText);
      return await answer.blob();
    } catch (error) {
      if (tries === TRIES) throw error;
    }
  }
}

async function collect() {
  const taken = [];
  for (let piece = 0; piece < Number(pieces); piece++) {
    taken.push(await take(piece));
    box.querySelector('progress').value = piece + 1;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(taken, { type: 'application/zip' }));
  link.download = name;
  link.click();
}

addEventListener('DOMContentLoaded', () => {
  document.getElementById('pieces').hidden = true;
  box.hidden = false;
  collect().catch(() => {
    box.hidden = true;
    document.getElementById('pieces').hidden = false;
  });
});
`;

/** SHA-256 of COLLECT_SCRIPT, base64, as CSP Level 3 wants it. */
export const COLLECT_HASH = "'sha256-QtvIfwnmdwzzgbpdmKv88/UIJRkhX9WB1iC/HSyatU8='";
