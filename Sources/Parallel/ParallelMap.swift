import Dispatch
import Synchronization

/// The results of `transform` for every element, in the elements' order, worked out on all cores.
package func parallelMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], _ transform: @Sendable (Element) -> Result
) -> [Result] {
  guard elements.count > 1 else { return elements.map(transform) }
  let chunk = max(1, min(64, elements.count / 16))
  let chunks = (elements.count + chunk - 1) / chunk
  let results = Mutex<[[Result]?]>(Array(repeating: nil, count: chunks))
  DispatchQueue.concurrentPerform(iterations: chunks) { index in
    let range = index * chunk..<min(elements.count, (index + 1) * chunk)
    let part = elements[range].map(transform)
    results.withLock { $0[index] = part }
  }
  return results.withLock { $0.flatMap { $0 ?? [] } }
}
