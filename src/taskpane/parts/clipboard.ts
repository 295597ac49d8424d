/** True where the text reached the clipboard: without https, or in a frame, a pane may not be allowed to use it. */
export const copyText = (text: string): Promise<boolean> =>
  Promise.resolve()
    .then(() => navigator.clipboard.writeText(text))
    .then(
      () => true,
      () => false,
    );
