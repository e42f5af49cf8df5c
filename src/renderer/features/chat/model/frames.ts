/** Longest wait while no frames are drawn (the window is hidden). */
const hiddenWaitMs = 250;

/**
 * Collects events and hands them over together, once per drawn frame; the first that `urgent` names hands all over at
 * once.
 */
export function perFrame<T>(take: (batch: T[]) => void, urgent: (event: T) => boolean) {
  let waiting: T[] = [];
  let frame: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = () => {
    if (frame !== null) cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = null;
    timer = undefined;
  };
  const flush = () => {
    clear();
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) take(batch);
  };
  return {
    push(event: T): void {
      waiting.push(event);
      if (urgent(event)) flush();
      else if (frame === null) {
        frame = requestAnimationFrame(flush);
        timer = setTimeout(flush, hiddenWaitMs);
      }
    },
    stop(): void {
      clear();
      waiting = [];
    },
  };
}
