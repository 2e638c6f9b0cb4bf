import Diagnostics
import Glibc

/// What the machine refused, in words: the system's error number behind a plain Russian sentence.
enum MachineFailure {
  static func make(_ what: String, _ path: String, _ error: Int32) -> Failure {
    Failure(.machine, "\(what) «\(path)»: \(reason(error)).")
  }

  private static func reason(_ error: Int32) -> String {
    switch error {
    case EACCES, EPERM: "нет прав (\(error))"
    case EROFS: "диск открыт только для чтения"
    case ENOSPC, EDQUOT: "на диске нет места"
    case ENOENT: "такого пути нет"
    case ENOTDIR: "на этом пути стоит файл, а не папка"
    case EISDIR: "это папка, а не файл"
    case ELOOP: "это ссылка, а по ссылкам программа не ходит"
    case ENAMETOOLONG: "имя слишком длинное"
    case EMFILE, ENFILE: "открыто слишком много файлов"
    case EFBIG: "файл больше, чем разрешено программе (ulimit -f)"
    case EBUSY: "папка занята: к ней подключён диск"
    case EXDEV: "это разные диски"
    case EMLINK: "у файла слишком много имён"
    case ESTALE: "сетевой диск отключился"
    case EIO: "диск не отвечает"
    case EBADF: "он закрыт"
    case EPIPE: "читать его перестали"
    default: "система ответила ошибкой \(error)"
    }
  }
}
