package hall.web.faces.citizen;

import hall.catalogue.domain.FormField;
import hall.material.domain.FileName;
import hall.material.domain.MaterialView;
import hall.material.service.MaterialQueries;
import hall.material.service.MaterialService;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.web.faces.Problems;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields of an item's form between the page and the services: shown with what is kept, read as they were sent, files taken
 * in, each problem at its field. Plain inputs by name, so that data alone makes the page.
 */
@RequestScoped
public class Questions {

    @Inject
    private HttpServletRequest request;

    @Inject
    private MaterialService receiving;

    @Inject
    private MaterialQueries materials;

    @Inject
    private Problems problems;

    @Inject
    private Words words;

    private Map<String, MaterialView> unbound;

    /** As they are shown: what was sent just now, else what is kept. */
    List<Question> of(List<FormField> fields, Facts kept) {
        return fields.stream()
                .map(f -> new Question(
                        Question.id(f),
                        f.label().in(words.locale()),
                        f.hint().in(words.locale()),
                        f.kind() == FormField.Kind.UPLOAD,
                        value(f, kept),
                        files(f, kept),
                        f.mostFiles()))
                .toList();
    }

    /** As they are kept, whatever was sent just now. */
    List<Question> kept(List<FormField> fields, Facts kept) {
        return of(fields, kept).stream()
                .map(q -> new Question(
                        q.id(),
                        q.label(),
                        q.hint(),
                        q.upload(),
                        kept.raw(q.id().substring(Question.PREFIX.length())) instanceof String text ? text : "",
                        q.files(),
                        q.mostFiles()))
                .toList();
    }

    private String value(FormField field, Facts kept) {
        if (field.kind() == FormField.Kind.UPLOAD) {
            return "";
        }
        String sent = request.getParameter(Question.id(field));
        return sent == null ? kept.optionalText(field.name()).orElse("") : sent;
    }

    private List<MaterialView> files(FormField field, Facts kept) {
        return field.kind() == FormField.Kind.TEXT
                ? List.of()
                : field.files(kept).stream().flatMap(this::file).toList();
    }

    // What was removed elsewhere meanwhile is not shown.
    private Stream<MaterialView> file(String id) {
        if (unbound == null) {
            unbound = materials.unbound().stream()
                    .collect(Collectors.toMap(m -> Long.toString(m.id()), Function.identity()));
        }
        return Stream.ofNullable(unbound.get(id));
    }

    /** What was sent for the fields, files taken in and added to those that are kept. */
    Facts sent(List<FormField> fields, Facts kept) {
        Facts.Builder out = Facts.builder();
        for (FormField field : fields) {
            if (field.kind() == FormField.Kind.TEXT) {
                out.and(field.name(), request.getParameter(Question.id(field)));
            } else {
                List<String> all = new ArrayList<>(field.files(kept));
                all.removeIf(id -> id.equals(request.getParameter("remove")));
                for (Part part : parts(field)) {
                    take(field, part, all);
                }
                out.and(field.name(), all);
            }
        }
        unbound = null;
        return out.build();
    }

    private void take(FormField field, Part part, List<String> all) {
        try (InputStream content = part.getInputStream()) {
            if (all.size() >= field.mostFiles()) {
                throw new BusinessException("FORM-003", field.name(), field.mostFiles());
            }
            String id = Long.toString(receiving
                    .receive(part.getSubmittedFileName(), content, part.getSize())
                    .file()
                    .id());
            // The same file once more is the one that is there.
            if (!all.contains(id)) {
                all.add(id);
            }
        } catch (BusinessException refused) {
            String name = refused.code().startsWith("FORM-") ? "" : FileName.refused(part.getSubmittedFileName());
            problems.named(Question.id(field), name, refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Part> parts(FormField field) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .filter(p -> p.getName().equals(Question.id(field)))
                    .filter(p -> p.getSubmittedFileName() != null
                            && !p.getSubmittedFileName().isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException notMultipart) {
            throw new IllegalStateException(notMultipart);
        }
    }

    /** Shows each problem at its field, unless the field has one already. */
    void show(List<FormField> fields, Stream<BusinessException> wrong) {
        wrong.forEach(problem -> fields.stream()
                .filter(f -> f.name().equals(problem.arguments().get(0)))
                .filter(f -> !problems.has(Question.id(f)))
                .forEach(f -> problems.say(Question.id(f), words(f, problem))));
    }

    private String words(FormField field, BusinessException problem) {
        if (problem.code().equals("FORM-001")) {
            return words.text("form.empty." + field.kind(), field.label().in(words.locale()));
        }
        if (!problem.code().equals("FORM-002")) {
            return words.refusal(problem);
        }
        String typed = problem.arguments().get(1).toString();
        return new MessageFormat(field.problem().in(words.locale()), words.locale()).format(new Object[] {
            typed, Long.toString(typed.chars().filter(Character::isDigit).count())
        });
    }
}
