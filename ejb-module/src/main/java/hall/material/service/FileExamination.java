package hall.material.service;

import hall.material.domain.AcceptedFile;
import hall.material.domain.FileKind;
import hall.material.domain.FileName;
import hall.material.domain.JpegFile;
import hall.material.domain.Picture;
import hall.material.domain.PngFile;
import hall.shared.BusinessException;
import hall.shared.Sha256;
import java.util.function.ToIntFunction;

/** Decides, from the content alone, whether a file may be kept, and as what. */
final class FileExamination {

    private FileExamination() {}

    /**
     * The file as it may be kept.
     *
     * @param pagesOfPdf looks into a PDF as {@link PdfProcesses#pages} does
     * @throws BusinessException {@code MATERIAL-003} neither PDF nor JPEG nor PNG, whatever its name says; {@code MATERIAL-004} to
     *     {@code MATERIAL-012} as the messages say
     */
    static AcceptedFile accept(String givenName, byte[] data, ToIntFunction<byte[]> pagesOfPdf) {
        FileKind kind = kind(data);
        String name = FileName.shown(givenName, kind);
        return switch (kind) {
            case PDF -> accepted(name, kind, data, pagesOfPdf.applyAsInt(data));
            case JPEG -> picture(name, kind, JpegFile.picture(data));
            case PNG -> picture(name, kind, PngFile.picture(data));
        };
    }

    private static FileKind kind(byte[] data) {
        if (PdfExamination.isOne(data)) {
            return FileKind.PDF;
        }
        if (JpegFile.isOne(data)) {
            return FileKind.JPEG;
        }
        if (PngFile.isOne(data)) {
            return FileKind.PNG;
        }
        throw new BusinessException("MATERIAL-003");
    }

    private static AcceptedFile picture(String name, FileKind kind, Picture picture) {
        return accepted(name, kind, picture.content(), 1);
    }

    private static AcceptedFile accepted(String name, FileKind kind, byte[] content, int pages) {
        return new AcceptedFile(name, kind, content, pages, Sha256.hex(content));
    }
}
