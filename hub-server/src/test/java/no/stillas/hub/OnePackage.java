package no.stillas.hub;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.DefaultApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.inject.BeanDefinitionReference;
import java.util.List;
import java.util.Map;

/** A context with the beans of one package of the hub alone: no database, no server, nothing of another stage. */
public final class OnePackage extends DefaultApplicationContext {
    private static final String HUB = "no.stillas.hub.";

    private final String name;

    private OnePackage(String name) {
        super("one-package");
        this.name = name;
    }

    /** A context that is not started. */
    public static ApplicationContext of(Class<?> one, Map<String, Object> properties) {
        var context = new OnePackage(one.getPackageName() + ".");
        context.getEnvironment().addPropertySource(PropertySource.of("test", properties));
        return context;
    }

    @SuppressWarnings("rawtypes")
    @Override
    protected List<BeanDefinitionReference> resolveBeanDefinitionReferences() {
        return super.resolveBeanDefinitionReferences().stream().filter(r -> ours(r.getBeanDefinitionName())).toList();
    }

    private boolean ours(String bean) {
        return !bean.startsWith(HUB) || bean.startsWith(name);
    }
}
