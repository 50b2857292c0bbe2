import java.io.File;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.exception.SyntaxValidationException;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/** Says what PDFBox Preflight, which knows PDF/A-1b only, has against files: a line each of file, code and reason. */
class Preflight {
  public static void main(String[] files) throws Exception {
    for (String file : files)
      for (ValidationResult.ValidationError error : validated(file).getErrorsList())
        System.out.println(file + "\t" + error.getErrorCode() + "\t" + error.getDetails());
  }

  private static ValidationResult validated(String file) throws Exception {
    PreflightParser parser = new PreflightParser(new File(file));
    try {
      parser.parse();
      try (PreflightDocument document = parser.getPreflightDocument()) {
        document.validate();
        return document.getResult();
      }
    } catch (SyntaxValidationException broken) {
      return broken.getResult();
    }
  }
}
