/** A shield with a tick, in a square of 16. */
export const shieldPaths = {
  shield: 'M8 0 1.5 2.5v5c0 4.1 2.8 7.3 6.5 8.5 3.7-1.2 6.5-4.4 6.5-8.5v-5z',
  tick: 'm4.8 8 2.3 2.3 4.2-4.6',
};

/** The icon of the page, within it. Without one, browsers ask the server for an icon. */
export const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">'
    + `<path fill="#0f766e" d="${shieldPaths.shield}"/>`
    + `<path fill="none" stroke="#fff" stroke-width="1.8" d="${shieldPaths.tick}"/></svg>`,
)}`;
