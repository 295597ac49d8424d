/** Files that are dropped onto an element; it shows that it would take them. */
export function takeDrops(element: HTMLElement, onFile: (file: File) => void): void {
  const mark = (isOver: boolean) => element.classList.toggle("is-over", isOver);
  element.addEventListener("dragover", (event) => {
    event.preventDefault();
    mark(true);
  });
  element.addEventListener("dragleave", () => mark(false));
  element.addEventListener("drop", (event) => {
    event.preventDefault();
    mark(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  });
}
