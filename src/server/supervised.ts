/** Ends this process when its supervisor is gone, killed or not, and on SIGTERM; each at most once. */
export function stopWithSupervisor(stop: () => Promise<void>): void {
  let stopping = false
  const stopOnce = () => {
    if (stopping) return
    stopping = true
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stopOnce)
  process.on('SIGINT', stopOnce)
  if (process.connected) process.on('disconnect', stopOnce)
}
