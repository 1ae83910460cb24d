import EntenteReading
import EntenteReports

extension [ReportFile] {
  /// The files with the datapackage.json that Entente would write about them, as the last.
  var packaged: [ReportFile] {
    let resources = map {
      #"{"path":"\#($0.path)","bytes":\#($0.bytes.count),"hash":"sha256:\#(SHA256.hex(of: $0.bytes))"}"#
    }
    let package =
      #"{"name":"entente-report","entente":{"version":"0"},"resources":[\#(resources.joined(separator: ","))]}"#
    return self + [ReportFile(path: "datapackage.json", bytes: [UInt8](package.utf8))]
  }
}
