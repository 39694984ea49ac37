package hall.casefile.service;

import hall.casefile.domain.CaseStage;
import hall.catalogue.domain.EngineStages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What this engine runs, for the catalogue to publish nothing else. */
@ApplicationScoped
public class RunnableStages implements EngineStages {

    @Override
    public Map<String, String> posts() {
        return Arrays.stream(CaseStage.values())
                .collect(Collectors.toMap(CaseStage::name, CaseStage::post, (a, b) -> a, LinkedHashMap::new));
    }
}
