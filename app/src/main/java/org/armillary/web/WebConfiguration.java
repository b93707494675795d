package org.armillary.web;

import java.time.Duration;
import java.util.List;
import org.armillary.guard.AccessInterceptor;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// Arguments of page methods, and the static files.
@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private static final String HTMX = "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/";

    private static final String CYTOSCAPE = "classpath:/META-INF/resources/webjars/cytoscape/3.33.1/dist/";

    private static final String ECHARTS = "classpath:/META-INF/resources/webjars/echarts/5.5.0/";

    private final FrameResolver frames;

    private final ActorResolver actors;

    private final AccessInterceptor access;

    WebConfiguration(FrameResolver frames, ActorResolver actors, AccessInterceptor access) {
        this.frames = frames;
        this.actors = actors;
        this.access = access;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(access);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(frames);
        resolvers.add(actors);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/assets/", HTMX, CYTOSCAPE, ECHARTS)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
