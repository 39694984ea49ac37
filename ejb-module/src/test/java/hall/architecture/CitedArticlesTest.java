package hall.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import hall.casefile.domain.ArticleRef;
import hall.casefile.domain.RuleSet;
import hall.casefile.domain.RuleSets;
import hall.catalogue.domain.LawLibrary;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every article that a rule set gives as a reason is in the law library: what a citizen is told can be read. Rule sets keep
 * their citations as constants of {@link ArticleRef}, so that they can be found here whatever the rules decide.
 */
class CitedArticlesTest {

    private final LawLibrary laws = new LawLibrary();

    @Test
    void areInTheLawLibrary() throws IllegalAccessException {
        for (Class<?> rules : ruleSets()) {
            List<ArticleRef> cited = cited(rules);
            assertThat(cited).as(rules.getSimpleName() + " cites nothing").isNotEmpty();
            assertThat(cited)
                    .as(rules.getSimpleName())
                    .allSatisfy(ref ->
                            assertThat(laws.cite(ref.key())).as(ref.key()).isPresent());
        }
    }

    @Test
    void areLookedForInEveryReleasedRuleSet() throws ReflectiveOperationException {
        List<Class<?>> found = ruleSets();
        assertThat(found).isNotEmpty();
        for (Class<?> rules : found) {
            RuleSet one = (RuleSet) rules.getDeclaredConstructor().newInstance();
            assertThat(RuleSets.byId(one.id())).as(one.id()).isPresent();
        }
    }

    @Test
    void areConstantsWhereverTheyAreMade() {
        assertThat(classes()
                        .filter(c -> !c.isEquivalentTo(ArticleRef.class))
                        .flatMap(c -> c.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().isEquivalentTo(ArticleRef.class)
                                && call.getTarget().getName().equals("regulation")
                                && !call.getOrigin().getName().equals("<clinit>"))
                        .map(Object::toString))
                .isEmpty();
    }

    private static List<Class<?>> ruleSets() {
        return classes()
                .filter(c -> c.isAssignableTo(RuleSet.class) && !c.isInterface())
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    private static Stream<JavaClass> classes() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("hall.casefile", "hall.fund")
                        .stream();
    }

    private static List<ArticleRef> cited(Class<?> rules) throws IllegalAccessException {
        List<Field> constants = Arrays.stream(rules.getDeclaredFields())
                .filter(f -> f.getType() == ArticleRef.class && Modifier.isStatic(f.getModifiers()))
                .toList();
        List<ArticleRef> all = new ArrayList<>();
        for (Field constant : constants) {
            constant.setAccessible(true);
            all.add((ArticleRef) constant.get(null));
        }
        return all;
    }
}
